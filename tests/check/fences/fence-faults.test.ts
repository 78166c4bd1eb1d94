import assert from "node:assert/strict";
import { test } from "node:test";
import { bashFaults } from "../../../src/check/fences/bash-fault.ts";
import { dotenvFault } from "../../../src/check/fences/dotenv-fault.ts";
import type { FenceFault } from "../../../src/check/fences/fence-fault.ts";
import { fillPlaceholders } from "../../../src/check/fences/fill-placeholders.ts";
import { jsonFault } from "../../../src/check/fences/json-fault.ts";
import { sqlFault } from "../../../src/check/fences/sql-fault.ts";
import { tomlFault } from "../../../src/check/fences/toml-fault.ts";
import { yamlFault } from "../../../src/check/fences/yaml-fault.ts";

type FindFault = (text: string) => FenceFault | null | Promise<FenceFault | null>;

const firstOfShell = async (text: string) => (await bashFaults(text))[0] ?? null;

/** Texts with the offset of their fault; null where there is none. */
const texts: readonly (readonly [name: string, find: FindFault, text: string, at: number | null])[] = [
  ["a plain command", firstOfShell, "curl -s https://x.example | jq '.a'", null],
  ["a loop", firstOfShell, 'for i in 1 2; do echo "$i"; done', null],
  ["a here-document", firstOfShell, "cat <<EOF\nit's\nEOF", null],
  ["a function", firstOfShell, "f() { echo a; }\nf", null],
  ["a test", firstOfShell, '[[ -n "$X" ]] && echo y', null],
  ["a comment with a quote", firstOfShell, "ls # it's", null],
  ["an open quote behind wide letters", firstOfShell, "echo 'ä' \"open", 9],
  ["a pipe into nothing", firstOfShell, "ls |", 3],
  ["an `if` without `fi`", firstOfShell, "if true; then ls", 0],
  ["a blank to fill in", firstOfShell, "psql <host> -l", 5],
  ["a file that is read", firstOfShell, "psql < dump.sql > out.txt", null],
  ["a prompt sign", firstOfShell, "ls\n$ ls -l", 3],
  ["a variable, a lone dollar", firstOfShell, "$EDITOR x\necho $ a", null],
  ["typographic quotes", firstOfShell, "echo “a b”", 5],
  ["a typographic quote behind =", firstOfShell, "A=“b” ls", 2],
  ["typographic quotes in others, and an apostrophe", firstOfShell, "echo '“a”' \"‘b’\" it’s # “c”", null],
  ["an en dash for a hyphen", firstOfShell, "ls –la", 3],
  ["an em dash for two", firstOfShell, "git push —force", 9],
  ["a dash that stands for itself", firstOfShell, "echo a – b 1–2", null],
  ["a no-break space", firstOfShell, "ls\u00a0-la", 2],
  ["a no-break space in quotes", firstOfShell, "echo '1\u00a0000'", null],
  ["JSON", jsonFault, '{"a": [1, null]}', null],
  ["JSON that ends too early", jsonFault, '{"a": ', 5],
  ["JSON in single quotes", jsonFault, "{'a': 1}", 1],
  ["JSON of every kind", jsonFault, ' {"a": -1.5e+3, "b\\u00e9": [true, false, null, {}, []], "": ""}\r\n', null],
  ["a JSON number alone", jsonFault, "1", null],
  ["a JSON value that is missing", jsonFault, '{"a": }', 6],
  ["a JSON word without quotes", jsonFault, '{\n\t"a": x\n}', 8],
  ["a JSON comma too many", jsonFault, "[1,]", 3],
  ["a JSON number with a zero before it", jsonFault, "[01]", 1],
  ["a JSON key without quotes", jsonFault, "{a: 1}", 1],
  ["a JSON key that stands twice, written differently", jsonFault, '{"a": 1, "\\u0061": 2}', 9],
  ["a JSON key that stands twice in different objects", jsonFault, '[{"a": 1}, {"a": {"a": 1}}]', null],
  ["two JSON texts", jsonFault, '{"a": 1}\n{"a": 2}', 9],
  ["a JSON bracket closed by another", jsonFault, "[1}", 2],
  ["a JSON string over two lines", jsonFault, '["a\nb"]', 1],
  ["a JSON bracket closed that is not open", jsonFault, "1]", 1],
  ["two documents", yamlFault, "a: 1\n---\nb: 2", null],
  ["a tag", yamlFault, "a: !Ref b", null],
  ["an open list", yamlFault, "a: [1, 2\nb: 3", 3],
  ["TOML", tomlFault, '[a]\nb = "c"', null],
  ["TOML without quotes", tomlFault, "[a]\nb = c", 8],
  ["variables", dotenvFault, "# one\nexport A=1\nB='two\nlines'\n\nC=${A}", null],
  ["a variable with a colon", dotenvFault, "A=1\nB: 2", 4],
  ["a quote within a string", sqlFault, "SELECT 'it''s -- (' FROM t; -- (", null],
  ["dollar quotes", sqlFault, "DO $$ BEGIN; ( END $$;", null],
  ["a backslash before the last quote", sqlFault, "SELECT 'C:\\';", null],
  ["a quote behind a backslash", sqlFault, "SELECT 'it\\'s', E'it\\'s';", null],
  ["an open quote before a backslash", sqlFault, "SELECT 'a\\b", 7],
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

test("takes for JSON what the language's own reader takes, however it is damaged", () => {
  const whole = '{"a": [1, -2.5e3, "x\\n\\u00e9", true, null, {}], "b": {"c": [[], ""]}}';
  const pieces = ['"', "{", "}", "[", "]", ",", ":", "\\", "0", "-", ".", "e", "\n", "\u0001", "true", " ", "nul"];
  const takes = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  for (let at = 0; at <= whole.length; at++)
    for (const piece of ["", ...pieces])
      for (const cut of [0, 1]) {
        const text = whole.slice(0, at) + piece + whole.slice(at + cut);
        if (!/stands twice/.test(jsonFault(text)?.message ?? "")) assert.equal(jsonFault(text) === null, takes(text), text);
      }
});
