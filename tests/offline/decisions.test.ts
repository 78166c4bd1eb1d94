import assert from "node:assert/strict";
import { test } from "node:test";
import { cacheName, outdatedCaches } from "../../src/offline/cache-names.ts";
import { OWN_MARK, isOwnFile, isOwnPage } from "../../src/offline/own-answer.ts";
import { isSavedFile, isSavedPage } from "../../src/offline/precache.ts";
import { requestRoad } from "../../src/offline/request-road.ts";
import { ageWords, savedCopy } from "../../src/offline/saved-copy.ts";

const HOUR = 3_600_000;
const fine = { status: 200, isRedirected: false, type: "basic", mediaType: "text/html; charset=utf-8" };

test("a page is ours when it is whole, not redirected, and bears our mark", () => {
  assert.ok(isOwnPage(fine, OWN_MARK));
  assert.ok(isOwnPage({ ...fine, status: 404 }, OWN_MARK));
  assert.ok(!isOwnPage(fine, "<h1>Hotel wifi</h1>"));
  for (const wrong of [{ status: 502 }, { isRedirected: true }, { type: "opaque" }, { mediaType: "text/plain" }]) {
    assert.ok(!isOwnPage({ ...fine, ...wrong }, OWN_MARK), JSON.stringify(wrong));
  }
});

test("no file of ours is HTML", () => {
  assert.ok(!isOwnFile(fine));
  assert.ok(isOwnFile({ ...fine, mediaType: "application/json" }));
});

test("each request takes its road", () => {
  const road = (path: string, isNavigation: boolean, more = {}) =>
    requestRoad({ method: "GET", path, isNavigation, ...more }, new Set(["/find-index.json"]));
  assert.equal(road("/ayni/", true), "page");
  assert.equal(road("/ayni/index.html", true), "page");
  assert.equal(road("/ayni", true), "folder");
  assert.equal(road("/ayni.md", true), "none");
  assert.equal(road("/_astro/a.b.js", false), "hashed");
  assert.equal(road("/find-index.json", false), "file");
  assert.equal(road("/pagefind/pagefind.js", false), "none");
  assert.equal(road("/ayni/", true, { method: "POST" }), "none");
});

test("the pages and what they load are saved, the pack itself and the full-text index are not", () => {
  assert.ok(isSavedPage("/alerts/ayni/new-issues/") && isSavedPage("/") && !isSavedPage("/rules/") && !isSavedPage("/404.html"));
  assert.ok(isSavedFile("/_astro/a.b.js") && isSavedFile("/find-index.json") && isSavedFile("/pictures/shop/guides/plan.svg"));
  assert.ok(!isSavedFile("/_astro/pages.0123.json") && !isSavedFile("/pagefind/pagefind.js") && !isSavedFile("/sw.js"));
});

test("a copy says its age", () => {
  const words = [0, HOUR, 5.9 * HOUR, 47 * HOUR, 50 * HOUR, Number.NaN].map(ageWords);
  assert.deepEqual(words, ["less than an hour old", "1 hour old", "5 hours old", "47 hours old", "2 days old", "less than an hour old"]);
  assert.match(savedCopy('<main id="main">$&</main>', 0, 3 * HOUR), /^<aside .*3 hours old.*<\/aside><main id="main">\$&<\/main>$/);
});

test("the caches of this release and the one before stay, and those of others", () => {
  assert.deepEqual(outdatedCaches("/", ["signalbox-1", "other", "signalbox-2", "signalbox-3"], "signalbox-3"), ["signalbox-1"]);
  assert.deepEqual(outdatedCaches("/", ["signalbox-3"], "signalbox-3"), []);
});

test("sites on one host leave each other's caches alone", () => {
  const bases = ["/", "/a/", "/a/b/", "/a-b/"];
  for (const base of bases) {
    const own = cacheName(base, "3");
    const all = ["1", "2", "3"].flatMap((id) => bases.map((other) => cacheName(other, id)));
    assert.deepEqual(outdatedCaches(base, all, own), [cacheName(base, "1")], base);
  }
});
