import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { markdownToHtml, mdxToJs } from "satteri";
import { inlineHtml } from "../../../src/astro/markdown/inline-html.ts";
import { readingPlugin } from "../../../src/astro/markdown/reading-plugin.ts";
import { pageFaults } from "../../../src/cli/build/page-faults.ts";
import { markdownFeatures } from "../../../src/source/markdown-features.ts";
import { attackFiles } from "../../check/attack-files.ts";

/** Renders a page as the build does, without a check before. MDX gives the code that the build would run. */
async function render(path: string, text: string): Promise<string> {
  const fileURL = pathToFileURL(resolve("content", path));
  const options = { hastPlugins: [readingPlugin], features: markdownFeatures, fileURL };
  if (path.endsWith(".mdx")) return (await mdxToJs(text, options)).code;
  return (await markdownToHtml(text.replace(/^---\n[\s\S]*?\n---\n/, ""), options)).html;
}

const files = attackFiles().filter(({ path }) => path.startsWith("shop/guides/"));

for (const { name, code, path, text } of files.filter((file) => file.code === "unsafe-content")) {
  if (!text.includes("summary: Nothing of it runs.")) continue;
  test(`renders no page from ${name}, though nothing has checked it (${code})`, async () => {
    await assert.rejects(async () => render(path, text));
  });
}

for (const { name, path, text } of files.filter((file) => file.code === "mermaid" || file.code === null)) {
  test(`renders ${name} without code, handlers or foreign addresses`, async () => {
    const output = await render(path, text);
    if (path.endsWith(".mdx")) assert.doesNotMatch(output.replace(/"(?:[^"\\]|\\.)*"/g, '""'), /\bimport\(|process|attacked/);
    else assert.deepEqual(pageFaults(output, ""), []);
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
