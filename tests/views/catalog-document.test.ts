import assert from "node:assert/strict";
import { test } from "node:test";
import { catalogDocument } from "../../src/views/catalog-document.ts";
import { llmsText } from "../../src/views/llms-text.ts";
import { bareProject, catalogOf, runbookText } from "./catalog-of.ts";

const body =
  '## Confirm\n\n### Ask it\n\n```bash risk=read expect="it says ok"\ncurl https://a.example/\n```\n\n- `ok`: it is up → [Wake somebody](#escalate)\n\n## Escalate\n\nWake somebody.\n';
const files = { "shop/project.yaml": bareProject, "shop/runbooks/down.md": runbookText({ title: "It is `down`", body }) };

test("the catalogue holds the steps of a runbook with their commands and ways out", () => {
  const { projects } = catalogDocument(catalogOf(files)) as {
    projects: readonly { runbooks: readonly { url: string; markdown: string; phases: readonly { steps: readonly unknown[] }[] }[] }[];
  };
  const runbook = projects[0]?.runbooks[0];
  assert.equal(runbook?.url, "/shop/runbooks/down/");
  assert.equal(runbook?.markdown, "/shop/runbooks/down.md");
  assert.deepEqual(runbook?.phases[0]?.steps[0], {
    id: "ask-it",
    number: 1,
    title: "Ask it",
    url: "/shop/runbooks/down/#ask-it",
    commands: [{ language: "bash", code: "curl https://a.example/", risk: "read", expect: "it says ok" }],
    outcomes: [{ sign: "`ok`", advice: "it is up", url: "/shop/runbooks/down/#escalate" }],
  });
});

test("llms.txt links the twins: whole addresses where the site knows its own", () => {
  assert.match(llmsText(catalogOf(files)), /^- \[It is down\]\(\/shop\/runbooks\/down\.md\): It is broken\.$/m);
  const known = catalogOf({ ...files, "site.yaml": "address: https://runbooks.example\n" });
  assert.match(llmsText(known), /\]\(https:\/\/runbooks\.example\/shop\/runbooks\/down\.md\)/);
  const below = catalogOf({ ...files, "site.yaml": "address: https://team.example/docs\n" });
  assert.match(llmsText(below), /\]\(https:\/\/team\.example\/docs\/shop\/runbooks\/down\.md\)/);
});
