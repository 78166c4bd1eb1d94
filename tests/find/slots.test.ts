import assert from "node:assert/strict";
import { test } from "node:test";
import { pairSlots, slotsOf } from "../../src/find/slots.ts";
import type { Slot } from "../../src/find/slots.ts";
import { wordsOf } from "../../src/find/words.ts";
import { smallIndex } from "./small-index.ts";

const index = smallIndex({ redi: [0], redis_url: [0], url: [0, 1], rollback: [1], morn: [0], "npm+run": [0] });
const slots = (text: string): readonly Slot[] => wordsOf([text]).flatMap((word) => slotsOf(index, word));
const keys = (text: string): readonly string[] => slots(text).map(({ key }) => key);

test("a plain word is one slot, an identifier one for the whole and one for each part", () => {
  assert.deepEqual(keys("redis"), ["redi"]);
  assert.deepEqual(keys("REDIS_URL"), ["redis_url", "redi", "url"]);
});

test("a rare word tells more than one that stands everywhere", () => {
  const [rare, common] = slots("redis url");
  assert.ok((rare?.weight ?? 0) > (common?.weight ?? 0));
});

test("a part of a known identifier tells less than the word alone", () => {
  const alone = slots("redis")[0]?.weight ?? 0;
  const part = slots("REDIS_URL").find(({ key }) => key === "redi")?.weight ?? 0;
  assert.ok(part > 0 && part < alone);
});

test("what stands nowhere has no terms; a number or an everyday word then says little", () => {
  const [strange, number, everyday] = ["zookeeper", "7777", "afternoon"].map((text) => slots(text)[0]);
  for (const slot of [strange, number, everyday]) assert.deepEqual(slot?.terms, []);
  assert.ok((strange?.weight ?? 0) > (number?.weight ?? 0));
  assert.ok((number?.weight ?? 0) > (everyday?.weight ?? 0));
});

test("an everyday word that is known tells less than another that is as rare", () => {
  assert.ok((slots("morning")[0]?.weight ?? 0) < (slots("redis")[0]?.weight ?? 0));
});

test("words that ask for the same have the same key", () => {
  assert.deepEqual(keys("urls"), keys("url"));
});

test("a command and what follows it are one slot, where that is known", () => {
  assert.deepEqual(
    pairSlots(index, ["please", "NPM run build"]).map(({ key, text, line }) => [key, text, line]),
    [["npm+run", "npm run", 1]],
  );
  assert.deepEqual(pairSlots(index, ["npm install"]), []);
});
