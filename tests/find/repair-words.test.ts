import assert from "node:assert/strict";
import { test } from "node:test";
import { openIndex } from "../../src/find/open-index.ts";
import { repairWords } from "../../src/find/repair-words.ts";
import { contentIndex } from "./content-index.ts";

const index = openIndex(contentIndex);
const repaired = (text: string): string => repairWords(index, [text])[0] ?? "";

test("a slip is put right: a letter left out, added, swapped", () => {
  assert.equal(repaired("databse is gone"), "databa is gone");
  assert.equal(repaired("dpeloyment is gone"), "deploy is gone");
});

test("a slip in the ending is put right as one in the word", () => {
  assert.equal(repaired("deploymnet is gone"), "deploy is gone");
  assert.equal(repaired("crashng is gone"), "crash is gone");
});

test("letters that are only mixed up count as nearer than others", () => {
  assert.equal(repaired("reids is gone"), "redi is gone");
  assert.equal(repaired("cros is gone"), "cor is gone");
  assert.equal(repaired("slots is gone"), "slots is gone");
});

test("what is known, short, or has a digit stays", () => {
  for (const text of ["redis refused it", "abc it", "redsi1 it", "the users it"]) assert.equal(repaired(text), text);
});
