import assert from "node:assert/strict";
import { test } from "node:test";
import { maskLine, maskSentences } from "../../src/diagnostics/mask-texts.ts";
import { printText } from "../../src/diagnostics/print-text.ts";
import { fault } from "./fault.ts";

const text = "before\nkey = opensesame # end\nafter opensesame\n";
const sources = new Map([["shop/a.md", { text }]]);
const masks = [{ line: 2, column: 7, endLine: 2, endColumn: 17 }];

test("a line keeps its length", () => {
  assert.equal(maskLine("key = opensesame # end", 2, masks), "key = •••••••••• # end");
  assert.equal(maskLine("opensesame", 3, masks), "opensesame");
});

test("a mask over several lines hides each", () => {
  const mask = [{ line: 1, column: 3, endLine: 3, endColumn: 2 }];
  assert.deepEqual(
    ["abcd", "ef", "ghi"].map((line, index) => maskLine(line, index + 1, mask)),
    ["ab••", "••", "•hi"],
  );
});

test("no sentence of any fault quotes a masked text", () => {
  const faults = [{ ...fault({ line: 2 }), masks }, fault({ line: 3, message: "`opensesame` is not a word" })];
  assert.equal(maskSentences(faults, sources)[1]?.message, "`•••` is not a word");
});

test("the frame of another fault shows no masked text", () => {
  const printed = printText(
    [fault({ line: 1 }), { ...fault({ line: 2, code: "secret" }), masks }, fault({ line: 3, code: "x" })],
    sources,
    { colour: false },
  );
  assert.doesNotMatch(printed, /= opensesame/);
  assert.match(printed, /> 2 \| key = ••/);
});
