import assert from "node:assert/strict";
import { test } from "node:test";
import { linesAround } from "../../src/client/pasted-lines.ts";

const marked = (line: string, found: string): readonly string[] =>
  (linesAround([line], 0, 1, found)[0]?.parts ?? []).filter((part) => part.marked).map(({ text }) => text);

test("the line that matched stands between its neighbours, with its number", () => {
  assert.deepEqual(
    linesAround(["a", "b", "c", "d"], 2, 1, "c").map(({ number }) => number),
    [2, 3, 4],
  );
  assert.deepEqual(
    linesAround(["a", "b"], 0, 1, "a").map(({ number }) => number),
    [1, 2],
  );
});

test("only what was found is marked, and only in its line", () => {
  assert.deepEqual(marked("Error: connect ETIMEDOUT 10.0.0.1", "connect ETIMEDOUT"), ["connect ETIMEDOUT"]);
  assert.deepEqual(marked("connection to the database failed", "connection <*> failed"), ["connection", "failed"]);
  assert.deepEqual(linesAround(["found", "found"], 1, 1, "found")[0]?.parts, [{ text: "found", marked: false }]);
});

test("a word is found whatever its ending", () => {
  assert.deepEqual(marked("2 connections are reserved", "Test the connection"), ["connections"]);
});

test("a line keeps its text, unless it is very long", () => {
  const text = "  [x] a_b: c -- d  ";
  assert.equal(
    linesAround([text], 0, 1, "a d")[0]
      ?.parts.map((part) => part.text)
      .join(""),
    text,
  );
  assert.equal(linesAround(["x".repeat(500)], 0, 1, "x")[0]?.parts[0]?.text.length, 161);
});
