import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { buildSearchIndex } from "../../src/search/build-index.ts";
import type { GuideEntry } from "../../src/model/catalog.ts";
import { loadContent } from "../../src/model/load-content.ts";
import { siteOfPages } from "./site-of-pages.ts";

const scratch = mkdtempSync(join(tmpdir(), "signalbox-index-"));
const { catalog } = loadContent(join(import.meta.dirname, "../check/base"));
const empty = { ...catalog, projects: [] };
const site = join(scratch, "site");

before(() => {
  siteOfPages(site, [
    { url: "/shop/runbooks/redis/", title: "Redis refuses connections", kind: "Runbook", body: "<p>connect ECONNREFUSED</p>" },
    { url: "/shop/guides/deploy/", title: "Deploy", kind: "Guide", body: "<p>Push to main.</p>" },
    { url: "/kars/guides/deploy/", title: "Deploy", kind: "Guide", project: "KARS", body: "<p>Click.</p>" },
    { url: "/search/", title: "Find", kind: null, body: "<p>not to be found</p>" },
  ]);
});
after(() => rmSync(scratch, { recursive: true, force: true }));

const called = (guide: GuideEntry): GuideEntry => ({
  ...guide,
  url: "/shop/guides/deploy/",
  data: { ...guide.data, aliases: ["get it out of the door"] },
});
const filesOf = (folder: string): readonly string[] => readdirSync(join(folder, "pagefind"), { recursive: true, encoding: "utf8" }).sort();

test("pages with a search body are indexed, and nothing that no page loads is written", async () => {
  assert.deepEqual(await buildSearchIndex(site, empty), { pages: 3 });
  const files = filesOf(site);
  assert.equal(files.filter((file) => file.endsWith(".pf_fragment")).length, 3);
  assert.deepEqual(
    files.filter((file) => /ui|highlight|unknown|playground|\.html$|\.css$/.test(file)),
    [],
  );
  for (const file of ["pagefind.js", "pagefind-worker.js", "pagefind-entry.json", "places.json", "wasm.en.pagefind"])
    assert.ok(existsSync(join(site, "pagefind", file)), file);
});

test("every page and variable has its place", async () => {
  await buildSearchIndex(site, catalog);
  const places = JSON.parse(readFileSync(join(site, "pagefind/places.json"), "utf8")) as Record<string, Record<string, string[]>>;
  const counts = Object.entries(places).flatMap(([project, kinds]) =>
    Object.entries(kinds).map(([kind, ids]) => `${project} ${kind} ${ids.length}`),
  );
  assert.deepEqual(counts.sort(), ["KARS Guide 1", "Shop Guide 1", "Shop Runbook 1", "Shop Variable 2"]);
});

test("what people say who look for a document is part of its text, whatever it is", async () => {
  const said = { ...catalog, projects: catalog.projects.map((project) => ({ ...project, guides: project.guides.map(called) })) };
  await buildSearchIndex(site, said);
  const folder = join(site, "pagefind/fragment");
  const texts = readdirSync(folder).map((name) => gunzipSync(readFileSync(join(folder, name))).toString());
  assert.equal(texts.filter((text) => text.includes('"/shop/guides/deploy/"') && text.includes("get it out of the door")).length, 1);
});

test("one site gives the same bytes, whatever stood there before", async () => {
  const hash = (): string =>
    createHash("sha256")
      .update(
        filesOf(site)
          .filter((file) => file.includes("."))
          .map(
            (file) =>
              `${file} ${createHash("sha256")
                .update(readFileSync(join(site, "pagefind", file)))
                .digest("hex")}`,
          )
          .join("\n"),
      )
      .digest("hex");
  const hashes = new Set<string>();
  for (let run = 0; run < 4; run++) {
    await buildSearchIndex(site, catalog);
    hashes.add(hash());
  }
  assert.equal(hashes.size, 1);
});

test("a page with a filter is refused, for its index would change from build to build", async () => {
  const other = siteOfPages(join(scratch, "filtered"), [
    { url: "/a/", title: "A", kind: "Guide", body: '<p data-pagefind-filter="team:a">text</p>' },
  ]);
  await assert.rejects(buildSearchIndex(other, empty), /data-pagefind-filter/);
});
