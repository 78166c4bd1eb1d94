import assert from "node:assert/strict";
import { test } from "node:test";
import type { ElementContent } from "hast";
import { element, isElement, text } from "../../../src/astro/markdown/elements.ts";
import { escalationPlace, layLine } from "../../../src/astro/markdown/lay-line.ts";
import { readOutline } from "../../../src/model/read-outline.ts";
import { markdownDocument } from "../../../src/source/markdown-document.ts";
import { textFile } from "../../../src/source/text-file.ts";

const source = `## Confirm

### Look

Look at it.

- good → [Verify it](#verify-it)

### Which?

- bad → [Escalate](#escalate)

## Verify

### Verify it

See.

## Escalate

Wake somebody.

## Background

Why.
`;

const { phases } = readOutline(markdownDocument(textFile("a.md", source), 0, "md"));
const heading = (name: "h2" | "h3", id: string): ElementContent => element(name, { id }, [text(id)]);
const decision = element("ul", {}, [element("li", {}, [text("good → "), element("a", { href: "#verify-it" }, [text("Verify it")])])]);
const paragraph = (words: string): ElementContent => element("p", {}, [text(words)]);
const blocks = [
  ...[heading("h2", "confirm"), heading("h3", "look"), paragraph("Look at it."), decision, heading("h3", "which"), decision],
  ...[heading("h2", "verify"), heading("h3", "verify-it"), paragraph("See.")],
  ...[heading("h2", "escalate"), paragraph("Wake somebody."), heading("h2", "background"), paragraph("Why.")],
];
const laid = layLine(blocks, phases);
const section = (id: string) => {
  const found = laid.find((node) => isElement(node, "section") && node.properties["ariaLabelledby"] === id);
  assert.ok(found !== undefined && isElement(found));
  return found;
};
const classes = (id: string): unknown[] =>
  section(id).children.map((child) => (isElement(child) ? child.properties["className"] : child.type));

test("a step gets its number and a box; a decision alone gets neither", () => {
  assert.deepEqual(classes("confirm"), [undefined, ["step"], ["points"]]);
  const [, step, points] = section("confirm").children;
  assert.match(JSON.stringify(step), /"ariaLabel":"Step 1 done"/);
  assert.doesNotMatch(JSON.stringify(points), /checkbox/);
});

test("the list of a decision becomes its ways", () => {
  assert.match(JSON.stringify(section("confirm").children[1]), /class=\\"branches\\"/);
});

test("the main line ends after Verify", () => {
  assert.deepEqual(classes("verify").at(-1), ["terminus"]);
  assert.deepEqual(section("background").properties["className"], ["phase", "siding"]);
});

test("the place for the system's escalation stands at the end of Escalate", () => {
  assert.deepEqual(section("escalate").children.at(-1), { type: "raw", value: escalationPlace });
});
