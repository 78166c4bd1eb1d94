import assert from "node:assert/strict";
import { test } from "node:test";
import { packPages, savedPage } from "../../src/offline/saved-pages.ts";

const page = (style: string, body: string) => `<head><style>${style}</style></head><main id="main">${body}</main>`;

test("pages come out as they went in, and a style sheet is held once", () => {
  const pages = new Map([
    ["/b/", page("a{content:'$&'}", "costs $1 $&")],
    ["/a/", page("a{content:'$&'}", "<style>b{}</style>")],
  ]);
  const packed = packPages(pages, {});
  assert.deepEqual(Object.keys(packed.pages), ["/a/", "/b/"]);
  assert.deepEqual(packed.styles, ["a{content:'$&'}", "b{}"]);
  for (const [path, html] of pages) assert.equal(savedPage(packed, path), html);
  assert.equal(savedPage(packed, "/toString"), null);
});
