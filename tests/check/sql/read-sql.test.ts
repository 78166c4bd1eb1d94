import assert from "node:assert/strict";
import { test } from "node:test";
import { readSql } from "../../../src/check/sql/read-sql.ts";

test("reads statements without their strings and comments", () => {
  const text = "select 'drop; table' -- drop\n from t;\n/* ; */ Delete from \"a;b\";\n";
  assert.deepEqual(
    readSql(text).statements.map(({ skeleton, start }) => [skeleton, text.slice(start).split("\n")[0]]),
    [
      ["SELECT '' FROM T", "select 'drop; table' -- drop"],
      ["DELETE FROM ''", '/* ; */ Delete from "a;b";'],
    ],
  );
});
