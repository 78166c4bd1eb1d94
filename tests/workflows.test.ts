import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";

const folder = join(import.meta.dirname, "../.github/workflows");

for (const name of readdirSync(folder)) {
  const text = readFileSync(join(folder, name), "utf8");
  const workflow = parse(text) as { on: unknown; permissions: unknown; jobs: Record<string, { permissions?: Record<string, string> }> };

  test(`${name} gives a pull request nothing to steal`, () => {
    assert.equal(workflow.on, "pull_request");
    assert.deepEqual(workflow.permissions, {});
    for (const { permissions = {} } of Object.values(workflow.jobs)) assert.deepEqual(permissions, { contents: "read" });
    assert.doesNotMatch(text, /secrets\.|\$\{\{ *github\.(?:event|head_ref)/);
    for (const [, action = ""] of text.matchAll(/uses: (\S+)/g)) assert.match(action, /@[0-9a-f]{40}$/);
    for (const [install] of text.matchAll(/npm (?:ci|install).*/g)) assert.match(install, /^npm ci --ignore-scripts\b/);
  });
}

test("a pull request gets each fault as a remark, and what it means as its summary", () => {
  const text = readFileSync(join(folder, "check.yml"), "utf8");
  assert.match(text, /npm run --silent check -- --format github/);
  assert.match(text, /npm run --silent changes -- HEAD\^1 --format markdown >> "\$GITHUB_STEP_SUMMARY"/);
  assert.match(text, /fetch-depth: 2/);
});
