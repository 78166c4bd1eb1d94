import assert from "node:assert/strict";
import { test } from "node:test";
import { fuse } from "../../src/find/fuse.ts";
import type { Ranked } from "../../src/find/ranked.ts";
import { bestOfPages, quoted } from "../../src/find/ranked.ts";

const ranked = (page: number, score: number, why = ""): Ranked => ({ page, section: page, score, why });
const pages = (found: readonly Ranked[]): readonly number[] => found.map(({ page }) => page);

test("a surer way outweighs the others and says why", () => {
  const found = fuse({
    names: [],
    commands: [],
    signatures: [ranked(2, 10, "matches")],
    texts: [ranked(1, 9), ranked(2, 1, "holds")],
  });
  assert.deepEqual(pages(found), [2, 1]);
  assert.equal(found[0]?.why, "matches");
});

test("a page that several ways find comes before one that one of them prefers", () => {
  const found = fuse({
    names: [],
    commands: [ranked(2, 5)],
    signatures: [],
    texts: [ranked(1, 5), ranked(2, 4.9), ranked(3, 4)],
  });
  assert.equal(found[0]?.page, 2);
});

test("nothing found is nothing", () => {
  assert.deepEqual(fuse({ names: [], commands: [], signatures: [], texts: [] }), []);
});

test("of a page its best counts, of equal pages the first", () => {
  assert.deepEqual(pages(bestOfPages([ranked(2, 1), ranked(1, 1), ranked(1, 3), ranked(0, 1)])), [1, 0, 2]);
});

test("what is quoted holds no backtick and is not long", () => {
  assert.equal(quoted(" a `b` "), "`a b`");
  assert.equal(quoted("x".repeat(200)).length, 82);
});
