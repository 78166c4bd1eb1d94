import assert from "node:assert/strict";
import { test } from "node:test";
import { spokenWords, verbatimShare } from "../../src/find/spoken.ts";

const spoken = (text: string): string => spokenWords(text, (word) => word === "ayni");

test("every word counts, also those that tell nothing apart, but not the name of a system", () => {
  assert.equal(spoken("What's in Ayni, and why?"), " what in and why ");
});

test("a saying that stands in a question word by word is so much of it as it has words", () => {
  assert.equal(verbatimShare(spoken("what talks to what in ayni"), "What talks to what"), 0.8);
  assert.equal(verbatimShare(spoken("what is it that talks to what"), "What talks to what"), 0);
});

test("two words are said by chance", () => {
  assert.equal(verbatimShare(spoken("lost data again"), "lost data"), 0);
});
