import assert from "node:assert/strict";
import { test } from "node:test";
import { didYouMean, nearest } from "../../src/diagnostics/did-you-mean.ts";
import { editDistance } from "../../src/diagnostics/edit-distance.ts";

test("counts a swap of neighbours as one slip", () => {
  assert.equal(editDistance("sevreity", "severity"), 1);
  assert.equal(editDistance("", "abc"), 3);
  assert.equal(editDistance("same", "same"), 0);
});

test("means the nearest candidate, whatever the case", () => {
  assert.equal(didYouMean("criticl", ["major", "critical", "minor"]), "critical");
  assert.equal(didYouMean("confirm", ["Confirm", "Fix"]), "Confirm");
});

test("means nothing when all are far, or a short word would become another", () => {
  assert.equal(didYouMean("frontend", ["backend", "worker"]), null);
  assert.equal(didYouMean("fix", ["api", "env"]), null);
  assert.equal(didYouMean("", []), null);
});

test("lists the nearest first, without the word itself or repeats", () => {
  assert.deepEqual(nearest("api", ["apis", "web", "app", "api", "app"], 2), ["apis", "app"]);
});
