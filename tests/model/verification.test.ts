import assert from "node:assert/strict";
import { test } from "node:test";
import { input } from "../../schemas/input.ts";
import { readOutline } from "../../src/model/read-outline.ts";
import { verification } from "../../src/model/verification.ts";
import { markdownDocument } from "../../src/source/markdown-document.ts";
import { textFile } from "../../src/source/text-file.ts";

const body = '## Fix\n\n### Restart\n\nDo this.\n\n```bash risk=change effect="it stops" expect="\'ok\'"\nrestart {{name}}\n```\n';
const host = { name: "name", label: "The service", kind: "text", example: "api", pattern: "[a-z]+" };

function page(text = body, given: object = host, digest?: string) {
  const outline = readOutline(markdownDocument(textFile("a.md", text), 0, "md"));
  const verified = digest === undefined ? undefined : { on: "2025-11-13", by: "Ana", digest };
  return verification({ outline, data: { inputs: [input.parse(given)], verified } });
}

const { digest } = page();

test("a page is never tried, as it was tried, or changed since", () => {
  assert.equal(page().state, "never");
  assert.equal(page(body, host, digest).state, "holds");
  assert.equal(page(`${body}\n\`\`\`sh risk=read\nls\n\`\`\`\n`, host, digest).state, "changed");
});

const untouched: Readonly<Record<string, () => string>> = {
  prose: () => page(body.replace("Do this.", "Now do this, please.")).digest,
  "the title of the step": () => page(body.replace("### Restart", "### Restart it")).digest,
  "what is expected": () => page(body.replace("'ok'", "'well'")).digest,
  "label, help and example of an input": () => page(body, { ...host, label: "Which?", help: "Ask.", example: "web" }).digest,
  "a fence that is no command": () => page(`${body}\n\`\`\`output\nok\n\`\`\`\n`).digest,
};
for (const [what, changed] of Object.entries(untouched)) test(`${what} does not touch the digest`, () => assert.equal(changed(), digest));

const touched: Readonly<Record<string, () => string>> = {
  "a word of a command": () => page(body.replace("restart {{", "restart --now {{")).digest,
  "the language of a command": () => page(body.replace("```bash", "```sh")).digest,
  "the pattern of an input": () => page(body, { ...host, pattern: ".+" }).digest,
  "an input that becomes secret": () => page(body, { ...host, secret: true }).digest,
};
for (const [what, changed] of Object.entries(touched)) test(`${what} changes the digest`, () => assert.notEqual(changed(), digest));
