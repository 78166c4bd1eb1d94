import assert from "node:assert/strict";
import { test } from "node:test";
import { readWords, writeWords } from "../../src/find/word-list.ts";

const words = ["502", "a", "alembic", "alembic+current", "dé", "déploi", "x".repeat(30), "x".repeat(40), "~12", "~120"];

test("words come back as they were, however much they share", () => {
  assert.deepEqual(readWords(writeWords(words)), words);
});

test("what a word shares with the one before is not written again", () => {
  assert.equal(writeWords(["deploy", "deployed", "down"]), "AdeployGedBown");
});
