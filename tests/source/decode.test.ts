import assert from "node:assert/strict";
import { test } from "node:test";
import { decode } from "../../src/source/decode.ts";

const bytes = (...parts: readonly (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));

test("a byte order mark is not part of the text", () => {
  assert.equal(decode("a", bytes([0xef, 0xbb, 0xbf], "name: x")).file.text, "name: x");
});

test("letters beyond ASCII pass", () => {
  assert.deepEqual(decode("a", bytes("añadir → 🚦")).diagnostics, []);
});

test("the first byte that is not UTF-8 is named with its offset, line and likely letter", () => {
  const [fault] = decode("a.yaml", bytes("name: x\nowner: Jos", [0xe9], "\n", [0xff])).diagnostics;
  assert.match(fault?.message ?? "", /Byte 18 \(0xe9\)/);
  assert.match(fault?.fix ?? "", /`é`/);
  assert.deepEqual(fault?.span, { line: 2, column: 11, endLine: 2, endColumn: 12 });
});

test("a letter cut off at the end is found", () => {
  assert.match(decode("a", bytes("ab", [0xe2, 0x82])).diagnostics[0]?.message ?? "", /^Byte 2 /);
});
