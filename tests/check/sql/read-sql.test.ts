import assert from "node:assert/strict";
import { test } from "node:test";
import { readSql } from "../../../src/check/sql/read-sql.ts";

test("reads statements without their strings and comments", () => {
  const text = "select 'drop; table' -- drop\n from t;\n/* ; */ Delete from \"a;b\";\n";
  assert.deepEqual(
    readSql(text).statements.map(({ skeleton, start }) => [skeleton, text.slice(start).split("\n")[0]]),
    [
      ["SELECT '' FROM T", "select 'drop; table' -- drop"],
      ["DELETE FROM ''", 'Delete from "a;b";'],
    ],
  );
});

test("a backslash in a string escapes, or stands for itself, as it is asked", () => {
  const text = "SELECT 'C:\\'; DELETE FROM t; --'";
  assert.equal(readSql(text).statements.length, 1);
  assert.deepEqual(
    readSql(text, "stands").statements.map(({ skeleton }) => skeleton),
    ["SELECT ''", "DELETE FROM T"],
  );
  assert.equal(readSql("SELECT E'it\\'s (', e'\\'' FROM t", "stands").fault, null);
});
