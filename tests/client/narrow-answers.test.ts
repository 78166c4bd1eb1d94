import assert from "node:assert/strict";
import { test } from "node:test";
import { facets, narrow } from "../../src/client/narrow-answers.ts";

const answers = [
  { project: "ayni", kind: "Runbook" },
  { project: "ayni", kind: "Variable" },
  { project: "kars", kind: "Runbook" },
];
const everything = { project: null, kind: null };

test("nothing chosen leaves everything", () => {
  assert.deepEqual(narrow(answers, everything), answers);
});

test("both choices hold together", () => {
  assert.deepEqual(narrow(answers, { project: "ayni", kind: "Runbook" }), [{ project: "ayni", kind: "Runbook" }]);
});

test("a value is counted under the other choice, not under its own", () => {
  const choice = { project: "ayni", kind: "Variable" };
  assert.deepEqual(facets(answers, "project", choice), [
    { value: "ayni", count: 1 },
    { value: "kars", count: 0 },
  ]);
  assert.deepEqual(facets(answers, "kind", choice), [
    { value: "Runbook", count: 1 },
    { value: "Variable", count: 1 },
  ]);
});

test("what is chosen stays to be seen when no answer has it", () => {
  assert.deepEqual(facets([], "kind", { project: null, kind: "Alert" }), [{ value: "Alert", count: 0 }]);
});
