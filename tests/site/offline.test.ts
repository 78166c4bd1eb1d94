import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Script } from "node:vm";
import { gzipSync } from "node:zlib";
import { siteHeaders } from "../../src/cli/serve/site-headers.ts";
import type { Precache } from "../../src/offline/precache.ts";
import { savedPage } from "../../src/offline/saved-pages.ts";
import type { SavedPages } from "../../src/offline/saved-pages.ts";
import { builtPages, siteDirectory } from "./built-site.ts";

const worker = readFileSync(join(siteDirectory, "sw.js"), "utf8");
const precache = JSON.parse(/^const precache=(.*);\n/.exec(worker)?.[1] ?? "") as Precache;
const file = (path: string): Buffer => readFileSync(join(siteDirectory, path));
const saved = JSON.parse(file(precache.pages.path).toString()) as SavedPages;

test("what is saved stands in the site with the hash that the worker asks for", () => {
  new Script(worker);
  for (const { path, hash } of [precache.pages, ...precache.files]) {
    assert.equal(createHash("sha256").update(file(path)).digest("hex"), hash, path);
  }
});

test("every page is saved as it is published, and every script", () => {
  for (const { url, html } of builtPages().filter((page) => !page.url.startsWith("/rules/")))
    assert.ok(savedPage(saved, url) === html, url);
  const paths = precache.files.map(({ path }) => path);
  for (const script of globSync("_astro/*.js", { cwd: siteDirectory })) assert.ok(paths.includes(`/${script}`), script);
  assert.equal(saved.headers["content-security-policy"], siteHeaders(siteDirectory)("/")["content-security-policy"]);
});

test("saving this site takes at most 1 MB over the network, and 300 runbooks like these at most 3 MB", () => {
  const others = precache.files.reduce((sum, { path }) => sum + gzipSync(file(path)).length, 0);
  const pages = gzipSync(file(precache.pages.path)).length;
  const runbooks = Object.entries(saved.pages).filter(([url]) => /^\/[^/]+\/runbooks\/./.test(url));
  const ofRunbooks = gzipSync(JSON.stringify([saved.styles, runbooks])).length;
  assert.ok(pages + others <= 1e6, `${pages + others} bytes`);
  assert.ok((ofRunbooks / runbooks.length) * 300 + others <= 3e6, `${ofRunbooks} bytes for ${runbooks.length} runbooks`);
});
