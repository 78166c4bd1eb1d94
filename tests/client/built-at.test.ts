import assert from "node:assert/strict";
import { test } from "node:test";
import { builtAt } from "../../src/client/built-at.ts";

const SAID = "11/25/2026 16:50:07";
const at = Date.parse(SAID);

test("a page was made when its host says", () => {
  assert.equal(builtAt(SAID, "https:", at + 86_400_000), at);
  assert.equal(builtAt(SAID, "http:", at + 5000), at);
});

test("nobody knows it of a page whose host says nothing, which has the time of now", () => {
  assert.equal(builtAt(SAID, "https:", at), null);
  assert.equal(builtAt(SAID, "https:", at + 999), null);
  assert.equal(builtAt("", "https:", at), null);
});

test("a file on disk has the time of its download", () => {
  assert.equal(builtAt(SAID, "file:", at + 86_400_000), null);
});
