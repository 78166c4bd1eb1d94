import assert from "node:assert/strict";
import { test } from "node:test";
import { byCloseness } from "../../src/search/rank-by-closeness.ts";

const hit = (id: string, score: number, words: readonly number[]) => ({ id, score, words });
const order = (hits: readonly ReturnType<typeof hit>[], count: number): string =>
  byCloseness(hits, count, 5)
    .map(({ id }) => id)
    .join("");

test("of pages that are worth the same that comes first on which the words stand together", () => {
  assert.equal(order([hit("a", 1, [1, 50]), hit("b", 1, [10, 12])], 2), "ba");
});

test("together counts for no more than three times the worth", () => {
  assert.equal(order([hit("a", 3.1, [1, 50]), hit("b", 1, [10, 12])], 2), "ab");
});

test("one word said twice is not two words together", () => {
  assert.equal(order([hit("a", 1, [10, 10]), hit("b", 1, [10, 14])], 2), "ba");
});

test("one word alone, or none that is placed, leaves the order to the worth and then the name", () => {
  assert.equal(order([hit("b", 1, [1]), hit("a", 1, [2]), hit("c", 2, [])], 1), "cab");
  assert.equal(order([hit("b", 1, []), hit("a", 1, [])], 2), "ab");
});
