import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { isOutsideWord, isPlainWord } from "../../src/find/plain-words.ts";
import { stem } from "../../src/find/stem.ts";

const source = readFileSync(join(import.meta.dirname, "../../src/find/plain-words.ts"), "utf8");
const lists = [...source.matchAll(/const ([A-Z]+) =((?:\s+"[^"]+"\s*\+?)+);/g)].map(
  ([, name = "", strings = ""]) =>
    [name, [...strings.matchAll(/"([^"]+)"/g)].flatMap(([, words = ""]) => words.trim().split(" "))] as const,
);
const [plain, outside] = ["WORDS", "OUTSIDE"].map((name) => lists.find(([own]) => own === name)?.[1] ?? []);

test("both lists hold words in lower case, each once", () => {
  for (const words of [plain, outside]) {
    assert.ok((words?.length ?? 0) > 50);
    assert.deepEqual(
      words?.filter((word, at) => !/^[a-z]+$/.test(word) || words.indexOf(word) !== at),
      [],
    );
  }
});

test("each word is known by its stem, whatever its ending", () => {
  assert.ok(plain?.every((word) => isPlainWord(stem(word))));
  assert.ok(outside?.every((word) => isOutsideWord(stem(word))));
  assert.ok(isPlainWord(stem("mornings")) && isPlainWord(stem("explained")));
  assert.ok(isOutsideWord(stem("pizzas")));
});

test("no word of the field is everyday speech", () => {
  for (const word of ["database", "deploy", "redis", "memory", "timeout", "migration", "502", "password"]) {
    assert.ok(!isPlainWord(stem(word)) && !isOutsideWord(stem(word)), word);
  }
});
