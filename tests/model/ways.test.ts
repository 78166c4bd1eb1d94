import assert from "node:assert/strict";
import { test } from "node:test";
import type { Step } from "../../src/model/outline.ts";
import { readOutline } from "../../src/model/read-outline.ts";
import { arrivingSteps, reachedSteps, readWays } from "../../src/model/ways.ts";
import type { Ways } from "../../src/model/ways.ts";
import { markdownDocument } from "../../src/source/markdown-document.ts";
import { textFile } from "../../src/source/text-file.ts";

const waysOf = (text: string): Ways => readWays(readOutline(markdownDocument(textFile("a.md", text), 0, "md")).phases);
const named = (steps: Iterable<Step>): readonly string[] => [...steps].map(({ id }) => id).sort();
const arrows = ({ of }: Ways): readonly string[] =>
  [...of].flatMap(([step, ways]) => ways.map(({ to }) => `${step.id} > ${typeof to === "string" ? to : to.id}`));

const forked = `## Confirm

### Ask

Which?

- red → [Stop](#stop)
- green → [Go](#go)
- grey → [Escalate](#escalate)

## Fix

### Stop

Stop.

### Go

Go.

### Sweep

Sweep.

## Verify

### Look

Look.

## Undo

### Take back

Back.

## Escalate

### Call

Call.

## Background

### Why

So.
`;

test("steps that a decision chooses between lie beside the line; the rest follow each other to the end", () => {
  assert.deepEqual(arrows(waysOf(forked)), [
    "ask > stop",
    "ask > go",
    "ask > escalated",
    "stop > sweep",
    "go > sweep",
    "sweep > look",
    "look > restored",
    "take-back > look",
    "call > escalated",
    "why > nowhere",
  ]);
  assert.deepEqual(named(reachedSteps(waysOf(forked))), ["ask", "go", "look", "stop", "sweep"]);
});

test("with outcomes there is no falling through", () => {
  const ways = waysOf("## Fix\n\n### A\n\nDo.\n\n- x → [C](#c)\n\n### B\n\nDo.\n\n### C\n\nDo.\n");
  assert.deepEqual(named(reachedSteps(ways)), ["a", "c"]);
});

test("a circle arrives only if some step of it leads out", () => {
  const circle = (out: string): string => `## Fix\n\n### A\n\nDo.\n\n- x → [B](#b)\n\n### B\n\nDo.\n\n- x → [A](#a)\n${out}`;
  assert.deepEqual(named(arrivingSteps(waysOf(circle("")))), []);
  assert.deepEqual(named(arrivingSteps(waysOf(circle("- y → [There](/shop/runbooks/there/)\n")))), ["a", "b"]);
  assert.deepEqual(named(arrivingSteps(waysOf(`${circle("- y → [V](#verify)\n")}\n## Verify\n\nLook.\n`))), ["a", "b"]);
  assert.deepEqual(named(arrivingSteps(waysOf(circle("- y → [Z](#z)\n")))), ["a", "b"], "a missing target is another fault's");
});

test("a runbook without steps has no ways", () => {
  assert.deepEqual(waysOf("## Escalate\n\nCall.\n"), { first: null, of: new Map() });
});
