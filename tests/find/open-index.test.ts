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
    const first = open.firstBelow[number] ?? -1;
    const end = first + sectionCount(page) - 1;
    assert.equal(open.pageOf[number], number, page.url);
    assert.ok(
      open.pageOf.slice(first, end).every((owner) => owner === number),
      page.url,
    );
    assert.notEqual(open.pageOf[end], number, page.url);
  }
  assert.equal(open.lengths.length, open.pageOf.length);
});

test("a section has its anchor and its phrases; the page itself has its title", () => {
  const number = contentIndex.pages.findIndex(({ url }) => url === "/ayni/guides/roll-back/");
  const first = open.firstBelow[number] ?? -1;
  assert.equal(open.anchorOf(number), null);
  assert.equal(open.phrasesOf(number)[0]?.text, "Roll back");
  assert.equal(open.anchorOf(first), "backend");
  assert.deepEqual(
    open.phrasesOf(first).map(({ kind }) => kind),
    ["heading"],
  );
});

test("a section that does not exist has nothing", () => {
  assert.equal(open.anchorOf(1_000_000), null);
  assert.deepEqual(open.phrasesOf(1_000_000), []);
});
