import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { attributeValues, builtPages, siteDirectory } from "./built-site.ts";

const pages = new Map(builtPages().map((page) => [page.url, page.html]));
const anchors = new Map([...pages].map(([url, html]) => [url, new Set(attributeValues(html, "id"))]));

test("every link of every page leads somewhere, anchors too", () => {
  const broken: string[] = [];
  for (const [url, html] of pages) {
    for (const href of attributeValues(html, "href")) {
      if (/^(?:https?:|mailto:|data:)/.test(href)) continue;
      const [path = "", fragment = ""] = href.split("#");
      const target = path === "" ? url : new URL(path, `http://site${url}`).pathname;
      const known = pages.has(target) || existsSync(join(siteDirectory, decodeURIComponent(target)));
      const here = fragment === "" || !pages.has(target) || anchors.get(target)?.has(decodeURIComponent(fragment));
      if (!known || !here) broken.push(`${url}: ${href}`);
    }
  }
  assert.deepEqual([...new Set(broken)], []);
});

test("an id stands once on its page", () => {
  const twice = [...pages].flatMap(([url, html]) => {
    const ids = attributeValues(html, "id");
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${url}: ${id}`);
  });
  assert.deepEqual(twice, []);
});
