import assert from "node:assert/strict";
import { test } from "node:test";
import { codeFrame, sourceLines } from "../../src/diagnostics/code-frame.ts";
import type { Span } from "../../src/diagnostics/diagnostic.ts";

const frame = (text: string, line: number, column: number, endColumn: number, endLine = line): string =>
  codeFrame(sourceLines(text), { line, column, endLine, endColumn } satisfies Span);

test("marks exactly the columns of the span, with the line before it", () => {
  assert.equal(
    frame("title: Shop\nseverity: criticl\nimpact: all\n", 2, 11, 18),
    ["  1 | title: Shop", "> 2 | severity: criticl", "    |           ^^^^^^^"].join("\n"),
  );
});

test("lines up the numbers when they grow by a digit", () => {
  const text = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join("\n");
  assert.equal(frame(text, 10, 1, 5), ["   9 | line 9", "> 10 | line 10", "     | ^^^^"].join("\n"));
});

test("leaves the carriage return of CRLF out of the frame", () => {
  assert.equal(frame("a: 1\r\nb: two\r\n", 2, 4, 7), ["  1 | a: 1", "> 2 | b: two", "    |    ^^^"].join("\n"));
});

test("shows tabs as spaces and keeps the marks below their text", () => {
  assert.equal(frame("\tkey:\tvalue", 1, 7, 12), ["> 1 |     key:    value", "    |             ^^^^^"].join("\n"));
});

test("counts wide characters as two columns, combining marks as none, emoji as one picture", () => {
  assert.equal(frame("名前: x", 1, 5, 6), ["> 1 | 名前: x", "    |       ^"].join("\n"));
  assert.equal(frame("e\u0301a: x", 1, 3, 4), ["> 1 | e\u0301a: x", "    |  ^"].join("\n"));
  assert.equal(frame("👩‍💻: x", 1, 8, 9), ["> 1 | 👩‍💻: x", "    |     ^"].join("\n"));
});

test("names what cannot be seen and what would steer the terminal", () => {
  assert.equal(frame("rm\u202e x\u001b[31m", 1, 3, 4), ["> 1 | rm<U+202E> x␛[31m", "    |   ^^^^^^^^"].join("\n"));
});

test("puts one mark behind the end of a line, and on a blank line", () => {
  assert.equal(frame("key:", 1, 5, 5), ["> 1 | key:", "    |     ^"].join("\n"));
  assert.equal(frame("a\n\nb", 2, 1, 1), ["  1 | a", "> 2 |", "    | ^"].join("\n"));
});

test("marks several lines without their indentation, and counts the rest", () => {
  assert.equal(
    frame("a:\n  - b\n  - c\n  - d\n  - e\n", 1, 1, 4, 5),
    ["> 1 | a:", "    | ^^", "> 2 |   - b", "    |   ^^^", "> 3 |   - c", "    |   ^^^", "    | … 2 more lines"].join("\n"),
  );
});

test("cuts a long line around the mark", () => {
  const [source = "", marks = ""] = frame(`${"a".repeat(500)}HERE${"b".repeat(500)}`, 1, 501, 505).split("\n");
  assert.ok(source.length < 140);
  assert.match(source, /\| ….*HERE.*…$/);
  assert.equal(marks.indexOf("^"), source.indexOf("HERE"));
  assert.equal(marks.trim().replace("| ", "").trim(), "^^^^");
});

test("stays within the text when the span does not", () => {
  assert.equal(frame("only", 7, 3, 9), ["> 1 | only", "    |   ^^"].join("\n"));
  assert.equal(frame("", 1, 1, 1), ["> 1 |", "    | ^"].join("\n"));
});
