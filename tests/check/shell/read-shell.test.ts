import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { z } from "zod";
import { readShell } from "../../../src/check/shell/read-shell.ts";

const words = (text: string): readonly string[] =>
  readShell(text).commands.map((command) => command.words.map((word) => word.text).join("|"));

const programs: readonly (readonly [program: string, commands: readonly string[], isPlain: boolean])[] = [
  ["ls -l 'a b' \"c $D\" e\\ f", ["ls|-l|a b|c $D|e f"], true],
  ["curl x | jq . && echo done; true & false || exit", ["curl|x", "jq|.", "echo|done", "true", "false", "exit"], true],
  ["ls # rm -rf /\nls '#' a#b", ["ls", "ls|#|a#b"], true],
  ["railway run \\\n  alembic upgrade", ["railway|run|alembic|upgrade"], true],
  ["echo $(rm -rf x) `date` <(cat y)", ["rm|-rf|x", "date", "cat|y", "echo|$(rm -rf x)|`date`|<(cat y)"], false],
  ["echo \"$(rm 'a)b')\"", ["rm|a)b", "echo|$(rm 'a)b')"], true],
  ["echo $(ls", ["ls", "echo|$(ls"], false],
  ['for x in a b; do rm "$x"; done', ["", "rm|$x"], false],
  ["if true; then rm x; else ls; fi", ["true", "rm|x", "ls"], false],
  ["(cd a && rm b)", ["cd|a", "rm|b"], false],
  ["echo 'open", ["echo|open"], false],
  ["ls |", ["ls"], false],
  ["&& ls", ["ls"], false],
  ["psql <host>", ["psql"], false],
  ["", [], true],
];

for (const [program, commands, isPlain] of programs) {
  test(`reads ${JSON.stringify(program)}`, () => {
    assert.deepEqual(words(program), commands);
    assert.equal(readShell(program).isPlain, isPlain);
  });
}

test("keeps assignments, redirections and here-documents apart", () => {
  const { commands, isPlain } = readShell("A=1 B='2 3' psql -q <<-'END' 2>&1 >out.txt\n\tDROP TABLE x;\n\tEND\nls");
  assert.equal(isPlain, true);
  assert.deepEqual(
    commands[0]?.assignments.map(({ text }) => text),
    ["A=1", "B=2 3"],
  );
  assert.deepEqual(
    commands[0]?.redirects.map(({ operator, target, body }) => [operator, target.text, body]),
    [
      ["<<-", "END", "DROP TABLE x;"],
      [">&", "1", null],
      [">", "out.txt", null],
    ],
  );
  assert.equal(commands[1]?.words[0]?.text, "ls");
});

test("knows whose output a command reads", () => {
  const [first, second] = readShell("cat dump.sql | psql").commands;
  assert.equal(second?.input, first);
});

test("gives up on what nobody nests so deep, and does not break", () => {
  for (const opening of ["$(", "$((", "((", "${a:-", "`\\`", '"$(', "case x in (", "a=(", "@(", "<("])
    assert.equal(readShell(`echo ${opening.repeat(3000)}`).isPlain, false);
  assert.equal(readShell(`echo ${"$((".repeat(40)} 1 ${"))".repeat(40)}`).isPlain, false);
});

/**
 * Programs that are hard to read, and the commands that mvdan/sh, the parser of shfmt, finds in them (as its syntax tree says
 * in version 0.10.1 of `mvdan-sh`; `sh-syntax` keeps the tree to itself). Words are joined by `|`; declarations are left out.
 */
const read: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "words-of-mvdan.json"), "utf8"));
const readings = z.array(z.tuple([z.string(), z.array(z.string())])).parse(read);
const declarations = /^(?:export|declare|local|readonly|typeset|let)(?:\||$)/;

test("finds the commands and the words that the grammar of shfmt finds", () => {
  for (const [program, commands] of readings)
    assert.deepEqual(
      words(program)
        .filter((line) => line !== "" && !declarations.test(line))
        .toSorted(),
      commands,
      program,
    );
});

test("calls plain only what that grammar takes", async () => {
  const plain = readings.map(([program]) => program).filter((program) => readShell(program).isPlain);
  const { parse } = await import("sh-syntax");
  assert.ok(plain.length > 60);
  await assert.doesNotReject(parse(plain.join("\n")));
});

test("reads a program however it is cut off, without end and without breaking", () => {
  for (const [program] of readings) for (let at = 0; at < program.length; at += 3) readShell(program.slice(0, at));
});
