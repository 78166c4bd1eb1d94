import assert from "node:assert/strict";
import { test } from "node:test";
import { readOutline } from "../../src/model/read-outline.ts";
import { markdownDocument } from "../../src/source/markdown-document.ts";
import { textFile } from "../../src/source/text-file.ts";

const outline = (text: string, format: "md" | "mdx" = "md", bodyStart = 0) =>
  readOutline(markdownDocument(textFile("a.md", text), bodyStart, format));

const runbook = `## Confirm

### Ask the *health* check

\`\`\`bash risk=read expect="'status' is \\"healthy\\""
curl https://{{host}}/health
\`\`\`

- \`a: b\`: up, go on → [Look](#look)
- silent → [Roll back](#roll-back)

### Which did you see?

- one → [Look](#look)

## Fix

### Roll back

Do it.

## Escalate

Wake somebody.
`;

test("phases hold their steps; steps are counted through the page", () => {
  assert.deepEqual(
    outline(runbook).phases.map((phase) => [phase.phase, phase.steps.map((step) => [step.id, step.number])]),
    [
      [
        "Confirm",
        [
          ["ask-the-health-check", 1],
          ["which-did-you-see", null],
        ],
      ],
      ["Fix", [["roll-back", 2]]],
      ["Escalate", []],
    ],
  );
});

test("a list that ends every item with an arrow and a link is a decision, in Markdown", () => {
  const [step] = outline(runbook).phases[0]?.steps ?? [];
  assert.deepEqual(
    step?.outcomes.map(({ sign, advice, target, label }) => ({ sign, advice, target, label })),
    [
      { sign: "`a: b`", advice: "up, go on", target: "#look", label: "Look" },
      { sign: "silent", advice: "", target: "#roll-back", label: "Roll back" },
    ],
  );
});

test("a fence is a command when its words fit; single quotes mark code in them", () => {
  const [fence] = outline(runbook).fences;
  assert.equal(fence?.step, "ask-the-health-check");
  assert.deepEqual(fence?.command, { risk: "read", expect: '`status` is "healthy"' });
  assert.deepEqual(fence?.valueSpan, { line: 6, column: 1, endLine: 6, endColumn: 29 });
  assert.equal(runbook.split("\n")[4]?.slice((fence?.infoSpan.column ?? 0) - 1, (fence?.infoSpan.endColumn ?? 0) - 1), fence?.info);
});

test("words that do not fit leave a fence that is no command", () => {
  assert.equal(outline("```bash risk=none\nx\n```\n").fences[0]?.command, null);
});

test("spans count from the start of the file, behind front matter", () => {
  const text = "---\ntitle: x\n---\n## One\n";
  assert.equal(outline(text, "md", 17).headings[0]?.span.line, 4);
});

test("equal headings get different anchors", () => {
  assert.deepEqual(
    outline("## A b\n\n## A b\n").headings.map((heading) => heading.slug),
    ["a-b", "a-b-1"],
  );
});

test("raw HTML, imports and expressions are kept apart from components", () => {
  const found = outline("import x from 'y'\n\n<Note title=\"a\" {...b} c={1}>\n\n{1+1}\n\n</Note>\n", "mdx");
  assert.deepEqual(
    found.unsafe.map((node) => node.kind),
    ["import-export", "expression"],
  );
  assert.deepEqual(
    found.components[0]?.attributes.map((attribute) => [attribute.name, attribute.expression]),
    [
      ["title", false],
      ["…", true],
      ["c", true],
    ],
  );
  assert.deepEqual(
    outline("a <b>c</b>\n").unsafe.map((node) => node.text),
    ["<b>", "</b>"],
  );
});

test("a tab has an anchor that no heading and no other tab has, and takes none from a heading", () => {
  const tab = (label: string) => `<Tab label="${label}">\n\ntext\n\n</Tab>\n`;
  const { headings, tabs } = outline(`## By hand\n\n<Tabs>\n\n${tab("By hand")}\n${tab("By script")}\n</Tabs>\n\n## By script\n`, "mdx");
  assert.deepEqual(
    headings.map(({ slug }) => slug),
    ["by-hand", "by-script"],
  );
  assert.deepEqual(tabs, [
    { label: "By hand", slug: "by-hand-1" },
    { label: "By script", slug: "by-script-1" },
  ]);
});

test("what does not parse is one fault at its place in the file", () => {
  const { syntaxFault, headings } = outline("---\nx: 1\n---\n\n<Note\n", "mdx", 13);
  assert.deepEqual(headings, []);
  assert.equal(syntaxFault?.span.line, 5);
});
