import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { assertReplaceable, clearLeftovers, fingerprintOf, markSite, noteIn, swapSite } from "../../../src/cli/build/site-folder.ts";
import { ROOT } from "../run-signalbox.ts";
import { temporaryFolder } from "../temporary-folder.ts";

test("puts a new site in the place of the old one", (context) => {
  const folder = temporaryFolder(context, { "dist/old.html": "old", "next/new.html": "new" });
  swapSite(join(folder, "next"), join(folder, "dist"));
  assert.deepEqual(readdirSync(folder), ["dist"]);
  assert.deepEqual(readdirSync(join(folder, "dist")), ["new.html"]);
});

test("keeps the old site when the new one cannot be put there", (context) => {
  const folder = temporaryFolder(context, { "dist/old.html": "old" });
  assert.throws(() => swapSite(join(folder, "next"), join(folder, "dist")), { code: "ENOENT" });
  assert.deepEqual(readdirSync(folder), ["dist"]);
  assert.equal(readFileSync(join(folder, "dist/old.html"), "utf8"), "old");
});

test("clears what killed builds left, and nothing else", (context) => {
  const folder = temporaryFolder(context, {
    "dist/x": "",
    "dist.next-12/x": "",
    "dist.old-12/x": "",
    "dist.next-12.txt": "",
    "dist-2/x": "",
    "other.next-1/x": "",
  });
  clearLeftovers(join(folder, "dist"));
  assert.deepEqual(readdirSync(folder).sort(), ["dist", "dist-2", "dist.next-12.txt", "other.next-1"]);
});

test("puts the old site back when a build was killed between the two renames", (context) => {
  const folder = temporaryFolder(context, { "dist.next-12/new": "", "dist.old-12/old": "" });
  clearLeftovers(join(folder, "dist"));
  assert.deepEqual(readdirSync(folder), ["dist"]);
  assert.deepEqual(readdirSync(join(folder, "dist")), ["old"]);
});

test("replaces only what a build has made", (context) => {
  const folder = temporaryFolder(context, { "content/x": "", "mine/letter.txt": "dear", "site/index.html": "" });
  const content = join(folder, "content");
  markSite(join(folder, "site"), "abc", "a note");
  assert.equal(fingerprintOf(join(folder, "site")), "abc");
  assert.equal(noteIn(join(folder, "site")), "a note");
  for (const fine of ["site", "new", "deep/new"]) assertReplaceable(join(folder, fine), content);
  for (const refused of [folder, content, join(content, "dist"), join(folder, "mine"), ROOT, join(ROOT, "src/dist")]) {
    assert.throws(() => assertReplaceable(refused, content), { name: "Failure" }, refused);
  }
  assert.ok(existsSync(join(folder, "mine/letter.txt")));
});
