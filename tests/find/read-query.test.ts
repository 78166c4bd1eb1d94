import assert from "node:assert/strict";
import { test } from "node:test";
import { openIndex } from "../../src/find/open-index.ts";
import { readQuery } from "../../src/find/read-query.ts";
import { contentIndex } from "./content-index.ts";

const open = openIndex(contentIndex);
const read = (text: string) => readQuery(open, text);
const known = (text: string): readonly string[] =>
  read(text)
    .slots.filter(({ terms }) => terms.length > 0)
    .map((slot) => slot.text);

test("a question is told from an excerpt of a log", () => {
  assert.equal(read("how do I roll back kars").isShort, true);
  assert.equal(read("a\nb\nc\nd error").isShort, false);
});

test("slips are put right in a question, and left in an excerpt", () => {
  assert.deepEqual(known("databse"), ["databa"]);
  assert.deepEqual(known("databse\n\n1\n2\n3\n4"), []);
});

test("the name of a system narrows and is no word to look for", () => {
  const { projects, sequence } = read("restart kars");
  assert.equal(projects.size, 1);
  assert.deepEqual(sequence, ["restart"]);
});

test("the program that says a line tells more than the same word elsewhere", () => {
  const weight = (text: string): number => read(text).slots.find((slot) => slot.text === "mysqldump")?.weight ?? 0;
  assert.ok(weight("mysqldump: Got error: 2002") > weight("error 2002 in mysqldump"));
});

test("what passes is masked, its line stays", () => {
  const { slots } = read("2026-01-04T03:00:27Z\nERROR redis refused");
  assert.ok(slots.every(({ line }) => line === 1));
});

test("an everyday word tells less than a word of the field", () => {
  const weight = (word: string): number => read(word).slots[0]?.weight ?? 0;
  assert.ok(weight("zebra") > 0 && weight("afternoon") < weight("alembic"));
});
