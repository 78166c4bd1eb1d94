import assert from "node:assert/strict";
import { test } from "node:test";
import { isStopWord } from "../../src/find/stop-words.ts";
import { stem } from "../../src/find/stem.ts";

test("words of plain speech are left out, as they are written and as their stems", () => {
  for (const word of ["the", "anything", "doesnt", "going", "does", "using"]) assert.ok(isStopWord(word) && isStopWord(stem(word)), word);
});

test("single letters and digits are left out, in any script; a status and a short name are not", () => {
  for (const word of ["x", "7", "ж", "é"]) assert.ok(isStopWord(word), word);
  for (const word of ["502", "42", "db", "ci", "s3", ""]) assert.ok(!isStopWord(word), word);
});

test("what says that something is broken stays", () => {
  for (const word of ["down", "slow", "fail", "crash", "refused", "missing", "empty"]) assert.ok(!isStopWord(word), word);
});
