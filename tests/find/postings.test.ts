import assert from "node:assert/strict";
import { test } from "node:test";
import { readNumbers, writeNumbers } from "../../src/find/number-list.ts";
import { isInPhrase, readPostings, termWeight, writePostings } from "../../src/find/postings.ts";

const body = termWeight(null);
const title = termWeight("title");

test("numbers come back as they were, near and far apart", () => {
  for (const numbers of [[], [0], [0, 1, 2], [31, 32, 63, 64], [5, 1_000, 40_000, 40_001]])
    assert.deepEqual(readNumbers(writeNumbers(numbers)), numbers);
});

test("postings come back with their weights, the lightest first", () => {
  const postings = [
    { section: 3, weight: body },
    { section: 700, weight: body },
    { section: 1, weight: termWeight("heading") },
    { section: 2, weight: title },
  ];
  assert.deepEqual(readPostings(writePostings(postings)), postings);
  assert.deepEqual(readPostings(writePostings([])), []);
});

test("a term of the text alone takes no more room than its numbers", () => {
  assert.equal(writePostings([{ section: 4, weight: body }]), writeNumbers([4]));
});

test("what counts more than the text is part of a phrase", () => {
  assert.equal(isInPhrase({ section: 0, weight: body }), false);
  assert.equal(isInPhrase({ section: 0, weight: termWeight("signature") }), true);
});
