import assert from "node:assert/strict";
import { test } from "node:test";
import { partsOf, termsOf, wordsOf } from "../../src/find/words.ts";

test("identifiers split at their seams and at capitals", () => {
  assert.deepEqual(partsOf("FLOWER_BASIC_AUTH"), ["flower", "basic", "auth"]);
  assert.deepEqual(partsOf("DBConnection.ConnectionError"), ["db", "connection", "connection", "error"]);
  assert.deepEqual(partsOf("app/core-v2.py"), ["app", "core", "v2", "py"]);
});

test("an identifier is found as a whole and by its parts", () => {
  const terms = wordsOf(["set REDIS_URL now"]).flatMap(termsOf);
  assert.ok(terms.includes("redis_url") && terms.includes("url"));
});

test("words of plain speech are left out, lines are counted", () => {
  const words = wordsOf(["how do I", "restart the worker"]);
  assert.deepEqual(
    words.map(({ text, line }) => [text, line]),
    [
      ["restart", 1],
      ["worker", 1],
    ],
  );
});
