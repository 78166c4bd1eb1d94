import assert from "node:assert/strict";
import { test } from "node:test";
import { contentPlace } from "../../src/model/content-path.ts";

const schemaAt = (path: string) => contentPlace(path)?.schema ?? null;

test("a file's place tells what it is", () => {
  assert.equal(schemaAt("ayni/project.yaml"), "project");
  assert.equal(schemaAt("ayni/env.yml"), "env");
  assert.equal(schemaAt("ayni/guides/deploy.mdx"), "guide");
  assert.equal(schemaAt("ayni/runbooks/backend-502.md"), "runbook");
  assert.equal(schemaAt("ayni/checklists/weekly.yaml"), "checklist");
  assert.equal(schemaAt("site.yaml"), "site");
});

test("anything else is read by nobody", () => {
  for (const path of [
    "project.yaml",
    "ayni/notes.md",
    "ayni/runbooks/deep/x.md",
    "ayni/runbooks/x.yaml",
    "ayni/checklists/x.md",
    "ayni/other.yaml",
  ])
    assert.equal(schemaAt(path), null, path);
});
