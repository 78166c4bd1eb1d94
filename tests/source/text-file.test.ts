import assert from "node:assert/strict";
import { test } from "node:test";
import { offsetOf, spanOf, textFile } from "../../src/source/text-file.ts";

test("a span counts lines and columns from 1", () => {
  const file = textFile("a.md", "one\ntwo\n\nfour");
  assert.deepEqual(spanOf(file, 4, 7), { line: 2, column: 1, endLine: 2, endColumn: 4 });
  assert.deepEqual(spanOf(file, 8, 8), { line: 3, column: 1, endLine: 3, endColumn: 1 });
  assert.deepEqual(spanOf(file, 9, 13), { line: 4, column: 1, endLine: 4, endColumn: 5 });
});

test("carriage returns belong to their line", () => {
  const file = textFile("a.md", "one\r\ntwo\r\n");
  assert.deepEqual(spanOf(file, 5, 8), { line: 2, column: 1, endLine: 2, endColumn: 4 });
});

test("an end before the start is moved to it", () => {
  assert.deepEqual(spanOf(textFile("a", "abc"), 2, 0), { line: 1, column: 3, endLine: 1, endColumn: 3 });
});

test("an offset comes back from its place, also past the end", () => {
  const file = textFile("a.md", "one\ntwo");
  assert.equal(offsetOf(file, 2, 2), 5);
  assert.equal(offsetOf(file, 9, 9), 7);
});
