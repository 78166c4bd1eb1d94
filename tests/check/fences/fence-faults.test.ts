import assert from "node:assert/strict";
import { test } from "node:test";
import { bashFault } from "../../../src/check/fences/bash-fault.ts";
import { dotenvFault } from "../../../src/check/fences/dotenv-fault.ts";
import type { FenceFault } from "../../../src/check/fences/fence-fault.ts";
import { fillPlaceholders } from "../../../src/check/fences/fill-placeholders.ts";
import { jsonFault } from "../../../src/check/fences/json-fault.ts";
import { sqlFault } from "../../../src/check/fences/sql-fault.ts";
import { tomlFault } from "../../../src/check/fences/toml-fault.ts";
import { yamlFault } from "../../../src/check/fences/yaml-fault.ts";

type FindFault = (text: string) => FenceFault | null | Promise<FenceFault | null>;

/** Texts with the offset of their fault; null where there is none. */
const texts: readonly (readonly [name: string, find: FindFault, text: string, at: number | null])[] = [
  ["a plain command", bashFault, "curl -s https://x.example | jq '.a'", null],
  ["a loop", bashFault, 'for i in 1 2; do echo "$i"; done', null],
  ["a here-document", bashFault, "cat <<EOF\nit's\nEOF", null],
  ["a function", bashFault, "f() { echo a; }\nf", null],
  ["a test", bashFault, '[[ -n "$X" ]] && echo y', null],
  ["a comment with a quote", bashFault, "ls # it's", null],
  ["an open quote behind wide letters", bashFault, "echo 'ä' \"open", 9],
  ["a pipe into nothing", bashFault, "ls |", 3],
  ["an `if` without `fi`", bashFault, "if true; then ls", 0],
  ["a blank to fill in", bashFault, "psql <host> -l", 5],
  ["a file that is read", bashFault, "psql < dump.sql > out.txt", null],
  ["JSON", jsonFault, '{"a": [1, null]}', null],
  ["JSON that ends too early", jsonFault, '{"a": ', 5],
  ["JSON in single quotes", jsonFault, "{'a': 1}", 1],
  ["two documents", yamlFault, "a: 1\n---\nb: 2", null],
  ["a tag", yamlFault, "a: !Ref b", null],
  ["an open list", yamlFault, "a: [1, 2\nb: 3", 9],
  ["TOML", tomlFault, '[a]\nb = "c"', null],
  ["TOML without quotes", tomlFault, "[a]\nb = c", 8],
  ["variables", dotenvFault, "# one\nexport A=1\nB='two\nlines'\n\nC=${A}", null],
  ["a variable with a colon", dotenvFault, "A=1\nB: 2", 4],
  ["a quote within a string", sqlFault, "SELECT 'it''s -- (' FROM t; -- (", null],
  ["dollar quotes", sqlFault, "DO $$ BEGIN; ( END $$;", null],
  ["an open parenthesis", sqlFault, "SELECT (1", 7],
];

for (const [name, find, text, at] of texts) {
  test(`${at === null ? "takes" : "finds"} ${name}`, async () => {
    assert.equal((await find(text))?.at ?? null, at);
  });
}

test("placeholders keep every offset", () => {
  const text = "a {{name}} ${{Postgres.PGUSER}} ${X} {{ }}";
  const filled = fillPlaceholders(text, "x");
  assert.equal(filled.length, text.length);
  assert.equal(filled, `a ${"x".repeat(8)} ${"x".repeat(20)} \${X} {{ }}`);
});
