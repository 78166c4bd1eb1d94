import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { resolve } from "../../src/find/resolve.ts";
import { sitePages } from "../../src/find/site-pages.ts";
import { contentIndex } from "./content-index.ts";

const SOURCES = { "/review/": "review.astro", "/legend/": "legend.mdx" } as const;

test("what is asked about the site itself leads to its pages, which belong to no system", () => {
  const asked = {
    "are there docs that are out of date": "/review/",
    "what does the red mark beside a command mean": "/legend/",
    "all products side by side": "/compare/",
    "differences between sentia and kars": "/compare/",
  };
  for (const [question, url] of Object.entries(asked)) {
    const [first] = resolve(contentIndex, question).results;
    assert.equal(first?.url, url, question);
    assert.equal(first?.project, "");
    assert.equal(first?.kind, "page");
  }
});

test("what is asked of a system as a whole leads to its card and its lists, one thing of it does not", () => {
  const asked = {
    "print one page for netia": "/netia/card/",
    "complete .env file of kars": "/kars/env/",
    "which alarms exist in ivy": "/ivy-ai/alerts/",
    "all variables": "/env/",
    "change a variable of kars": "/kars/guides/update-variables/",
    "kars is down, emergency": "/kars/guides/incident/",
  };
  for (const [question, url] of Object.entries(asked)) assert.equal(resolve(contentIndex, question).results[0]?.url, url, question);
});

test("the sections of these pages stand on them under these titles", () => {
  for (const { url, sections } of sitePages.filter((page) => page.sections.length > 0)) {
    const source = readFileSync(join(import.meta.dirname, "../../src/pages", SOURCES[url as keyof typeof SOURCES]), "utf8");
    for (const { anchor, title } of sections) assert.ok(source.includes(`<Section id="${anchor}" title="${title}"`), `${url}#${anchor}`);
  }
});
