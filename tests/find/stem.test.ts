import assert from "node:assert/strict";
import { test } from "node:test";
import { stem } from "../../src/find/stem.ts";
import { contentIndex } from "./content-index.ts";

test("the forms of a word have one stem", () => {
  for (const forms of [
    ["deploy", "deploys", "deployed", "deploying", "deployment", "deployments"],
    ["migrate", "migrates", "migration", "migrations"],
    ["query", "queries"],
    ["database", "databases"],
    ["crash", "crashes", "crashed", "crashing"],
    ["run", "running", "runs"],
  ])
    assert.deepEqual([...new Set(forms.map(stem))].length, 1, forms.map(stem).join(" "));
});

test("short words, words with digits and words that end in ss stay", () => {
  assert.deepEqual(["dns", "s3s", "access", "http2s"].map(stem), ["dns", "s3s", "access", "http2s"]);
});

test("the stem of a stem is itself, so that a repaired word is found", () => {
  const words = contentIndex.words.split(" ");
  assert.deepEqual(
    words.filter((word) => stem(stem(word)) !== stem(word)),
    [],
  );
});
