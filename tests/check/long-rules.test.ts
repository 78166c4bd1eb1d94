import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { checkContent } from "../../src/check/check-content.ts";
import { nothingPassed } from "../../src/check/passed-before.ts";
import { rules } from "../../src/check/rules.ts";
import { sample } from "../../src/check/rules/sample.ts";
import { loadContent } from "../../src/model/load-content.ts";

test("every rule is named when its turn comes, the rule of samples at each of its texts too", async () => {
  const content = loadContent(join(import.meta.dirname, "base"));
  const runbooks = content.catalog.projects.flatMap((project) => project.runbooks).length;
  const said: string[] = [];
  await checkContent(content, nothingPassed, (rule) => void said.push(rule));
  assert.deepEqual(new Set(said), new Set(rules.map(({ name }) => name)));
  assert.ok(said.filter((name) => name === sample.name).length > 2 * runbooks);
});
