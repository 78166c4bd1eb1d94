import assert from "node:assert/strict";
import { test } from "node:test";
import { namedProjects } from "../../src/find/named-projects.ts";
import { openIndex } from "../../src/find/open-index.ts";
import { contentIndex } from "./content-index.ts";

const index = openIndex(contentIndex);
const named = (text: string, isQuestion = true): readonly string[] =>
  [...namedProjects(index, [text], isQuestion).projects].map((number) => contentIndex.projects[number]?.id ?? "");

test("a project is named whole, by its first word, or with one slip", () => {
  assert.deepEqual(named("roll back kars"), ["kars"]);
  assert.deepEqual(named("Ivy is slow"), ["ivy-ai"]);
  assert.deepEqual(named("roll back ayini"), ["ayni"]);
  assert.deepEqual(named("sentai is down"), ["sentia"]);
});

test("a slip names nothing in an excerpt, and a known word is no slip", () => {
  assert.deepEqual(named("roll back ayini", false), []);
  assert.deepEqual(named("redis is down"), []);
});
