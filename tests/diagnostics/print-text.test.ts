import assert from "node:assert/strict";
import { test } from "node:test";
import { printText } from "../../src/diagnostics/print-text.ts";
import { fault } from "./fault.ts";

const sources = new Map([["shop/a.md", { text: "one\ntwo\n" }]]);
const plain = { colour: false };

test("prints place, sentence, frame, other place, reason, fix and a count", () => {
  const related = [{ file: "shop/b.md", span: { line: 3, column: 1, endLine: 3, endColumn: 2 }, message: "the first one" }];
  const multiline = { ...fault({ line: 2, related }), fix: "Write:\na: 1\n\nb: 2" };
  const expected = [
    "shop/a.md:2:1  error schema: It is wrong",
    "    1 | one",
    "  > 2 | two",
    "      | ^",
    "  see: shop/b.md:3:1  the first one",
    "  why: It hurts.",
    "  fix: Write:",
    "       a: 1",
    "",
    "       b: 2",
    "",
    "see: docs/rules/schema.md",
    "",
    "1 error in 1 file",
    "",
  ];
  assert.equal(printText([multiline], sources, plain), expected.join("\n"));
});

test("names a whole file without a place, and a file that has no text without a frame", () => {
  const printed = printText([fault({}), fault({ file: "gone.md", line: 1, severity: "warning" })], sources, plain);
  assert.match(printed, /^shop\/a\.md {2}error/);
  assert.match(printed, /\ngone\.md:1:1 {2}warning schema: It is wrong\n {2}why:/);
  assert.match(printed, /\n1 error and 1 warning in 1 file\n$/);
});

test("says so when there is nothing", () => {
  assert.equal(printText([], sources, plain), "No faults in 1 file\n");
});

test("shows at most twenty of one code and counts the rest", () => {
  const many = Array.from({ length: 25 }, (_, index) => fault({ message: `fault ${index}` }));
  const printed = printText([...many, fault({ code: "other" })], sources, plain);
  assert.equal(printed.match(/error schema:/g)?.length, 20);
  assert.match(printed, /error other:/);
  assert.match(printed, /\n… 5 more of `schema`\n\nsee: docs\/rules\/other\.md, docs\/rules\/schema\.md\n\n26 errors in 1 file\n$/);
});

test("colours only when asked, and lets content steer no terminal", () => {
  const escape = "\u001b";
  const sneaky = fault({ message: `\`${escape}[2J\` is wrong`, line: 1 });
  assert.ok(!printText([sneaky], sources, plain).includes(escape));
  const coloured = printText([sneaky], sources, { colour: true });
  assert.ok(coloured.includes(`${escape}[31m`));
  assert.ok(!coloured.includes(`${escape}[2J`));
});
