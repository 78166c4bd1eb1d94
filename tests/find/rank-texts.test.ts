import assert from "node:assert/strict";
import { test } from "node:test";
import type { RankedWords } from "../../src/find/rank-sections.ts";
import { rankTexts } from "../../src/find/rank-texts.ts";
import type { RankedPhrase } from "../../src/find/rank-phrases.ts";

const held = (page: number, score: number, more: Partial<RankedWords> = {}): readonly [number, RankedWords] => [
  page,
  { page, section: page, score, why: "holds", coverage: 1, weight: score, titled: 0, told: 0, ...more },
];
const phrase = (page: number, score: number, verbatim = 0): RankedPhrase => ({ page, section: page, score, verbatim, why: "like" });
const order = (phrases: readonly RankedPhrase[], ...words: (readonly [number, RankedWords])[]): readonly number[] =>
  rankTexts(phrases, new Map(words))
    .toSorted((one, other) => other.score - one.score)
    .map(({ page }) => page);

test("one short text that fits does not outweigh a page that holds more of the question", () => {
  assert.deepEqual(order([phrase(1, 10), phrase(2, 8)], held(1, 3), held(2, 10)), [2, 1]);
});

test("of two pages that hold as much that comes first whose short text fits better", () => {
  assert.deepEqual(order([phrase(2, 10), phrase(1, 4)], held(1, 10), held(2, 10)), [2, 1]);
});

test("a word in the title tells more than one in the text", () => {
  assert.deepEqual(order([], held(1, 10, { told: 0.5 }), held(2, 10, { titled: 0.5 })), [2, 1]);
});

test("a page says why by its short text, where it has one", () => {
  const [one, other] = rankTexts([phrase(1, 5)], new Map([held(1, 3), held(2, 3)]));
  assert.equal(one?.why, "like");
  assert.equal(other?.why, "holds");
});

test("a saying that was asked word by word comes first", () => {
  assert.deepEqual(order([phrase(1, 10), phrase(2, 5, 0.8)], held(1, 10), held(2, 6)), [2, 1]);
});
