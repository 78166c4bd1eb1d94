import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { BodyPart } from "../../../src/astro/markdown/body-part.ts";
import { documentParts } from "../../../src/astro/markdown/document-parts.ts";
import { inlineHtml } from "../../../src/astro/markdown/inline-html.ts";
import { htmlTags } from "../../../src/cli/build/html-tags.ts";
import { pageFaults } from "../../../src/cli/build/page-faults.ts";
import { readOutline } from "../../../src/model/read-outline.ts";
import { markdownDocument } from "../../../src/source/markdown-document.ts";
import { textFile } from "../../../src/source/text-file.ts";
import { attackFiles } from "../../check/attack-files.ts";

/** Renders a text as the build does, without a check before. */
async function render(path: string, text: string): Promise<string> {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, "");
  const format = path.endsWith(".mdx") ? "mdx" : "md";
  const outline = readOutline(markdownDocument(textFile(path, body), 0, format));
  return htmlIn(await documentParts({ file: path, body, format, outline }));
}

const htmlIn = (parts: readonly BodyPart[]): string => parts.map((part) => (typeof part === "string" ? part : htmlIn(part.parts))).join("");

const files = attackFiles().filter(({ path }) => path.startsWith("shop/guides/"));

for (const { name, code, path, text } of files.filter((file) => file.code === "unsafe-content")) {
  if (!text.includes("summary: Nothing of it runs.")) continue;
  test(`renders no page from ${name}, though nothing has checked it (${code})`, async () => {
    await assert.rejects(async () => render(path, text));
  });
}

for (const { name, path, text } of files.filter((file) => file.code === "mermaid" || file.code === null)) {
  test(`renders ${name} without code, handlers or foreign addresses`, async () => {
    assert.deepEqual(pageFaults([...htmlTags(await render(path, text))], ""), []);
  });
}

test("a line of data becomes no link that runs code or leads to a host that it does not name", () => {
  for (const { path, text } of attackFiles().filter(({ code, path }) => code === "unsafe-content" && path.endsWith("project.yaml"))) {
    const summary = /^summary: '(.*)'$/m.exec(text)?.[1] ?? "";
    if (!summary.includes("https:")) assert.doesNotMatch(inlineHtml(summary), /<a/, path);
  }
});

test("nothing of them ran", () => {
  assert.ok(!("attacked" in globalThis));
  assert.ok(!existsSync(join(process.cwd(), "attacked.txt")));
});
