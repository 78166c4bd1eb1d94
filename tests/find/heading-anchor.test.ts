import assert from "node:assert/strict";
import { test } from "node:test";
import { headingAnchor } from "../../src/find/heading-anchor.ts";
import { contentCatalog } from "./content-index.ts";

test("an anchor is the words of a title joined by hyphens, without its signs", () => {
  assert.equal(headingAnchor("Read the last 100 lines"), "read-the-last-100-lines");
  assert.equal(headingAnchor("What's in `DATABASE_URL`?"), "whats-in-database_url");
  assert.equal(headingAnchor("Größe prüfen – jetzt"), "größe-prüfen--jetzt");
  assert.equal(headingAnchor(""), "");
});

test("nearly all headings of the content have the anchor that follows from their title", () => {
  const headings = contentCatalog.projects
    .flatMap(({ runbooks, guides }) => [...runbooks, ...guides])
    .flatMap(({ outline }) => outline.headings);
  const others = headings.filter(({ text, slug }) => headingAnchor(text) !== slug);
  assert.ok(headings.length > 100);
  assert.ok(others.length < headings.length / 10, others.map(({ slug }) => slug).join(" "));
});
