import assert from "node:assert/strict";
import { test } from "node:test";
import { sqlHarm } from "../../../src/check/risk/sql-harm.ts";

const statements: readonly (readonly [text: string, risk: string | undefined])[] = [
  ["SELECT * FROM users WHERE name = 'DROP TABLE x'", undefined],
  ["SELECT 1 -- DROP TABLE x", undefined],
  ["SHOW max_connections; EXPLAIN UPDATE x SET a = 1", undefined],
  ["WITH old AS (SELECT 1) SELECT * FROM old", undefined],
  ["DELETE FROM x WHERE id = 1", "change"],
  ["create index concurrently i on t (a)", "change"],
  ["DROP INDEX i", "change"],
  ["WITH gone AS (DELETE FROM x WHERE a RETURNING *) SELECT 1", "change"],
  ["ALTER TABLE x ADD COLUMN a int", "change"],
  ["ALTER TABLE x DROP COLUMN a", "destroy"],
  ["SELECT 1; drop /* now */ table x", "destroy"],
  ["delete\nfrom x", "destroy"],
  ["DROP USER 'a'@'%'", "destroy"],
];

for (const [text, risk] of statements) {
  test(`${risk ?? "read"}: ${text.replaceAll("\n", " ")}`, () => {
    assert.equal(sqlHarm(text)?.risk, risk);
  });
}
