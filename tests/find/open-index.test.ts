import assert from "node:assert/strict";
import { test } from "node:test";
import { openIndex } from "../../src/find/open-index.ts";
import { sectionCount } from "../../src/find/page-sections.ts";
import { contentIndex } from "./content-index.ts";

const open = openIndex(contentIndex);

test("an index is opened once", () => {
  assert.equal(openIndex(contentIndex), open);
});

test("each section belongs to its page, and each has its length", () => {
  for (const [number, page] of contentIndex.pages.entries()) {
    const first = open.firstSections[number] ?? -1;
    const last = first + sectionCount(page) - 1;
    assert.deepEqual([open.pageOf[first], open.pageOf[last]], [number, number], page.url);
    assert.notEqual(open.pageOf[last + 1], number, page.url);
  }
  assert.equal(open.lengths.length, open.pageOf.length);
});

test("a section has its anchor and its phrases; the page itself has its title", () => {
  const number = contentIndex.pages.findIndex(({ url }) => url === "/ayni/guides/roll-back/");
  const first = open.firstSections[number] ?? -1;
  assert.equal(open.anchorOf(first), null);
  assert.equal(open.phrasesOf(first)[0]?.text, "Roll back");
  assert.equal(open.anchorOf(first + 1), "backend");
  assert.deepEqual(
    open.phrasesOf(first + 1).map(({ kind }) => kind),
    ["heading"],
  );
});

test("a section that does not exist has nothing", () => {
  assert.equal(open.anchorOf(1_000_000), null);
  assert.deepEqual(open.phrasesOf(1_000_000), []);
});
