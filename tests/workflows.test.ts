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

test("the workflow to publish that the docs show gives each job what it needs, and its actions are pinned", () => {
  const text = readFileSync(join(import.meta.dirname, "../docs/hosting.md"), "utf8");
  const fence = /```yaml\n(name: Publish\n[\s\S]*?)```/.exec(text)?.[1] ?? "";
  const { permissions, jobs } = parse(fence) as { permissions: unknown; jobs: Record<string, { permissions: unknown }> };
  assert.deepEqual(permissions, {});
  assert.deepEqual(jobs["build"]?.permissions, { contents: "read" });
  assert.deepEqual(jobs["publish"]?.permissions, { pages: "write", "id-token": "write" });
  const actions = [...fence.matchAll(/uses: (\S+)/g)].map(([, action = ""]) => action);
  assert.equal(actions.length, 3);
  for (const action of actions) assert.match(action, /@[0-9a-f]{40}$/);
  assert.match(fence, /run: npm ci --ignore-scripts /);
});

test("a pull request gets each fault as a remark, and what it means as its summary", () => {
  const text = readFileSync(join(folder, "check.yml"), "utf8");
  assert.match(text, /npm run --silent check -- --format github/);
  assert.match(text, /npm run --silent changes -- HEAD\^1 --format markdown >> "\$GITHUB_STEP_SUMMARY"/);
  assert.match(text, /fetch-depth: 2/);
});
