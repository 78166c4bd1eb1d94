import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { placeholderPattern } from "../../src/values/placeholder.ts";
import { quoteValue } from "../../src/values/quote-value.ts";
import { quotings } from "../../src/values/quotings.ts";

const CANARY = "canary";
const evil = [
  `$(touch ${CANARY})`,
  `\`touch ${CANARY}\``,
  `; touch ${CANARY} #`,
  `' ; touch ${CANARY} ; '`,
  `" ; touch ${CANARY} ; "`,
  `'"'"; touch ${CANARY}; "'"'`,
  `a && touch ${CANARY}`,
  `| touch ${CANARY}`,
  `> ${CANARY}`,
  `<(touch ${CANARY})`,
  "\\",
  "\\'",
  '\\"',
  "a b\tc",
  "*",
  "~",
  "~root",
  "{a,b}",
  "!!",
  "$HOME",
  "${PATH}",
  "#",
  "a#b",
  "=ls",
  "%1",
  "é ü 日本",
  "'",
  "''",
  '"',
  "$'\\n'",
  "[a-z]*",
  "&",
  "--",
  "-rf",
  "--force",
];
const PIECES = [..."abz09 '\"\\$`;&|<>(){}[]*?!~#%=^,:@/.-+_éß", "$(", "${", "&&", "||", "'\\''", "--", CANARY, "touch "];

/** Seeded, so that a failure comes again. */
function randomValues(count: number): readonly string[] {
  let seed = 20251113;
  const next = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  return Array.from({ length: count }, () => Array.from({ length: 1 + next(12) }, () => PIECES[next(PIECES.length)]).join(""));
}

const values = [...evil, ...randomValues(400)];

/** `args` prints how many words it got, then each. Beside it what the word must be: `@` is the value, `%` as part of an address, `#` within JSON. */
const templates: readonly (readonly [template: string, word: string])[] = [
  ["args {{v}}", "@"],
  ["args X={{v}}", "X=@"],
  ["args --flag={{v}}.sql", "--flag=@.sql"],
  ['args "{{v}}"', "@"],
  ['args "id:{{v}}:end"', "id:@:end"],
  ["args '{{v}}'", "@"],
  ["args 'id {{v}} end'", "id @ end"],
  ["args https://a.example/x/{{v}}/y", "https://a.example/x/%/y"],
  ["args 'https://a.example/x?q={{v}}'", "https://a.example/x?q=%"],
  ['args \'{"id":"{{v}}"}\'', '{"id":"#"}'],
];

function filled(template: string, language: string, value: string): string | null {
  const ways = quotings(template, language);
  let isRefused = false;
  let at = 0;
  const text = template.replace(placeholderPattern("g"), () => {
    const quoted = quoteValue(value, ways[at++] ?? ["inert"]);
    if ("text" in quoted) return quoted.text;
    isRefused = true;
    return "";
  });
  return isRefused ? null : text;
}

const expected = (word: string, value: string): string =>
  word.replace(/[@%#]/, (mark) => (mark === "@" ? value : mark === "%" ? encodeURIComponent(value) : JSON.stringify(value).slice(1, -1)));

test("bash reads every value as the one word that was meant, and runs none of it", () => {
  const folder = mkdtempSync(join(tmpdir(), "values-"));
  try {
    const cases = templates.flatMap(([template, word]) =>
      values.flatMap((value) => {
        const command = filled(template, "bash", value);
        return command === null ? [] : [{ command, want: expected(word, value) }];
      }),
    );
    assert.ok(cases.length > templates.length * values.length * 0.75, "most values must be accepted");
    const script = ['args() { printf "%s\\0" "$#" "$@"; }', ...cases.map(({ command }) => command)].join("\n");
    const { stdout, stderr, status } = spawnSync("bash", ["-s"], { cwd: folder, input: script, encoding: "utf8", maxBuffer: 1 << 26 });
    assert.equal(status, 0, stderr);
    assert.equal(stderr, "");
    const words = stdout.split("\0");
    for (const [index, { command, want }] of cases.entries()) {
      assert.deepEqual(words.slice(index * 2, index * 2 + 2), ["1", want], command);
    }
    assert.equal(existsSync(join(folder, CANARY)), false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("what another program reads lets only inert values through", () => {
  const folder = mkdtempSync(join(tmpdir(), "values-"));
  try {
    const nested = ["sh -c 'args() { echo \"$#\"; }; args {{v}}'", 'args() { echo "$#"; }; args $(echo {{v}})', "cat <<END\n{{v}}\nEND"];
    for (const template of nested) {
      const commands = values.flatMap((value) => filled(template, "bash", value) ?? []);
      const { status } = spawnSync("bash", ["-s"], { cwd: folder, input: commands.join("\n"), encoding: "utf8" });
      assert.equal(status, 0);
      for (const value of evil.slice(0, 10)) assert.equal(filled(template, "bash", value), null, value);
    }
    assert.equal(existsSync(join(folder, CANARY)), false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a value that looks like an option is refused where a word begins, and nowhere else", () => {
  assert.equal(filled("railway rollback {{v}}", "bash", "--all"), null);
  assert.equal(filled('rm "{{v}}"', "bash", "-rf"), null);
  assert.equal(filled("set X={{v}}", "bash", "-1"), "set X=-1");
});

test("a database reads every value as the one string that was meant", () => {
  const database = new DatabaseSync(":memory:");
  for (const value of values) {
    const statement = filled("SELECT '{{v}}' AS v, 'x{{v}}y' AS w", "sql", value);
    if (statement === null) assert.match(value, /\\/);
    else assert.deepEqual({ ...database.prepare(statement).get() }, { v: value, w: `x${value}y` });
  }
});

test("JSON keeps every value as the one string that was meant", () => {
  for (const value of values) assert.deepEqual(JSON.parse(filled('{"a": "{{v}}", "b": 1}', "json", value) ?? ""), { a: value, b: 1 });
});

test("an address keeps its path", () => {
  for (const dots of [".", ".."]) assert.equal(filled("curl https://a.example/x/{{v}}/y", "bash", dots), null);
});
