import assert from "node:assert/strict";
import { test } from "node:test";
import { conceptsTogether } from "../../src/find/synonyms.ts";
import { partsOf, termsOf, wordsOf } from "../../src/find/words.ts";

const terms = (text: string): readonly string[] => wordsOf([text]).flatMap(termsOf);
const share = (one: string, other: string): boolean => {
  const theirs = terms(other);
  return terms(one).some((term) => term.startsWith("~") && theirs.includes(term));
};

test("what the field calls the same has a term in common", () => {
  for (const [one, other] of [
    ["OOM", "the process runs out of memory"],
    ["rollback", "undo a deploy"],
    ["creds", "password"],
    ["502", "bad gateway"],
    ["site is crawling", "slow"],
    ["who do I call", "escalate"],
  ] as const)
    assert.ok(share(one, other), `${one} / ${other}`);
});

test("a few words of plain speech may stand within a phrase, others not", () => {
  assert.ok(share("put it back", "revert"));
  assert.ok(!share("put the printer back", "revert"));
});

test("a phrase of several words is told from a word alone", () => {
  const concepts = conceptsTogether([...partsOf("log in")].map((part) => [part]));
  assert.ok((concepts.get(0)?.length ?? 0) > 0);
  assert.ok((concepts.get(1)?.length ?? 0) > 0);
});

test("no word means two things that exclude each other", () => {
  assert.ok(!share("start", "down"));
  assert.ok(!share("backup", "rollback"));
});
