import assert from "node:assert/strict";
import { test } from "node:test";
import { symptomIndex } from "../../src/views/symptom-index.ts";
import { bareProject, catalogOf, runbookText } from "./catalog-of.ts";

const catalog = catalogOf({
  "a/project.yaml": bareProject,
  "a/runbooks/slow.md": runbookText({ title: "Slow", severity: "minor", symptoms: ["The site is slow", "Answers take seconds"] }),
  "a/runbooks/down.md": runbookText({ title: "Down", severity: "critical", symptoms: ["A bad gateway", "Nobody can log in"] }),
});

const shown = (room: number): readonly string[] => symptomIndex(catalog, room).map(({ symptom, runbook }) => `${symptom} → ${runbook.id}`);

test("symptoms stand by the alphabet, their articles passed over", () => {
  assert.deepEqual(shown(10), [
    "Answers take seconds → slow",
    "A bad gateway → down",
    "Nobody can log in → down",
    "The site is slow → slow",
  ]);
});

test("where room is short every runbook keeps its first symptom, the worst first", () => {
  assert.deepEqual(shown(2), ["A bad gateway → down", "The site is slow → slow"]);
  assert.deepEqual(shown(1), ["A bad gateway → down"]);
});
