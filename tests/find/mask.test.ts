import assert from "node:assert/strict";
import { test } from "node:test";
import { mask, pastedLines } from "../../src/find/mask.ts";

const masked = (line: string): string => (mask(pastedLines(line))[0] ?? "").replace(/\s+/g, " ").trim();

const CASES: readonly (readonly [string, string])[] = [
  ["2025-11-13T03:04:11.902Z ERROR failed", "ERROR failed"],
  ["\u001b[31merror\u001b[0m id 3fa85f64-5717-4562-b3fc-2c963f66afa6", "error id"],
  ["connect ECONNREFUSED 10.0.0.7:5432", "connect ECONNREFUSED :5432"],
  ["GET https://user:secret@shop.example/api/health?token=abc 502", "GET shop.example /api/health 502"],
  ["    at query (/app/node_modules/pg-pool/index.js:45:11)", "pg-pool index.js"],
  ['  File "/app/.venv/lib/python3.12/site-packages/redis/connection.py", line 385, in connect', "redis connection.py"],
  ["    (ecto_sql 3.6.2) lib/ecto/migrator.ex:602: Ecto.Migrator.run/4", "migrator.ex"],
  ['{"time":"2026-01-04T03:00:27Z","pid":14,"msg":"gone"}', '{ , ,"msg":"gone"}'],
];

for (const [line, rest] of CASES) test(`masks ${line.trim()}`, () => assert.equal(masked(line), rest));

test("of a long text the beginning and the end are read, and every line keeps its number", () => {
  const lines = Array.from({ length: 3000 }, (_, number) => `line ${number} of a long log`);
  const read = pastedLines(lines.join("\n"));
  assert.equal(read.length, lines.length);
  assert.equal(read[0], lines[0]);
  assert.equal(read[2999], lines[2999]);
  assert.equal(read[1500], "");
});

test("one long line stays one line", () => {
  assert.equal(pastedLines("x".repeat(100_000)).length, 1);
});
