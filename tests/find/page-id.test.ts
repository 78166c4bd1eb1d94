import assert from "node:assert/strict";
import { test } from "node:test";
import { lastPart, pageId } from "../../src/find/page-id.ts";
import { sitePages, systemPages } from "../../src/find/site-pages.ts";
import { contentCatalog, contentIndex } from "./content-index.ts";

test("the last part of an address is that of a page, or of a place on it", () => {
  assert.equal(lastPart("/ayni/guides/roll-back/"), "roll-back");
  assert.equal(lastPart("/ayni/env/#JWT_SECRET.flower"), "JWT_SECRET.flower");
  assert.equal(lastPart("/ayni/"), "ayni");
  assert.equal(lastPart("/"), "");
});

test("every page is known by its id, written or not", () => {
  const ids = contentIndex.pages.map(pageId).sort();
  const expected = contentCatalog.projects.flatMap((project) => [
    project.id,
    ...systemPages(project.id).map(({ url }) => lastPart(url)),
    ...[project.runbooks, project.guides, project.checklists, project.variables, project.alerts, project.services].flatMap((entries) =>
      entries.map(({ id }) => id),
    ),
  ]);
  assert.deepEqual(ids, [...expected, ...sitePages.map(({ url }) => lastPart(url))].sort());
});
