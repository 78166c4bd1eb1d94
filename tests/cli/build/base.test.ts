import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { mapAddresses } from "../../../src/cli/build/map-addresses.ts";
import { mapLinks } from "../../../src/cli/build/map-links.ts";
import { siteFiles } from "../../../src/cli/build/site-files.ts";
import { siteHeaders } from "../../../src/cli/serve/site-headers.ts";
import { runSignalbox } from "../run-signalbox.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { TINY_CONTENT } from "../tiny-content.ts";
import { siteDigest } from "./site-digest.ts";

const CONTENT: Readonly<Record<string, string>> = {
  ...TINY_CONTENT,
  "content/site.yaml": "address: https://team.example\n",
  "content/shop/alerts.yaml": `- id: backend-silent
  name: Backend is silent
  aliases: [BackendSilent]
  severity: critical
  service: backend
  event: The backend does not answer.
  runbook: backend-down
`,
  "content/shop/guides/tour.mdx": `---
title: Tour
summary: What is where.
type: reference
reviewed: 2026-01-15
---

[Deploy](/shop/guides/deploy/) first, as \`[Deploy](/shop/guides/deploy/)\`.

<Note>

See [the runbook](/shop/runbooks/backend-down/#fix).

</Note>
`,
};
const DOCUMENTS = 3;

test("a site with an address below a path of its host has all its addresses there, and is made anew for another path", async (context) => {
  const folder = temporaryFolder(context, CONTENT);
  const site = join(folder, "site");
  /** Builds for an address, and says how many guides and runbooks kept their pages. */
  const build = async (address: string): Promise<number> => {
    writeFileSync(join(folder, "content/site.yaml"), `address: ${address}\n`);
    const { code, out, err } = await runSignalbox(["build", "--content", join(folder, "content"), "--out", site]);
    assert.equal(code, 0, err);
    return Number(/\((\d+) guides and runbooks had not changed\)/.exec(out)?.[1] ?? 0);
  };
  const read = (file: string): string => readFileSync(join(site, file), "utf8");

  await build("https://team.example");
  const atRoot = siteDigest(site);
  const bundle = read("shop/shop.html");
  const data = read("catalog.json");
  assert.equal(await build("https://team.example/docs"), 0);

  const files = siteFiles(site);
  const scripts = (all: readonly string[]) => all.filter((file) => /^_astro\/.*\.js$/.test(file));
  const digests = siteDigest(site);
  assert.deepEqual(scripts(files), scripts(Object.keys(atRoot)));
  for (const file of scripts(files)) assert.equal(digests[file], atRoot[file], `${file} knows the path`);
  assert.deepEqual(
    files.filter((file) => !(file in atRoot) && !file.startsWith("_astro/pages.")),
    [".nojekyll"],
  );

  const wrong: string[] = [];
  let links = 0;
  const follow = (file: string) => (address: string) => {
    if (/^\/(?!\/)/.test(address)) {
      const path = decodeURI(address.split(/[?#]/)[0] ?? "");
      const target = `${path.slice("/docs/".length)}${path.endsWith("/") ? "index.html" : ""}`;
      if (!path.startsWith("/docs/") || !existsSync(join(site, target))) wrong.push(`${file}: ${address}`);
      links++;
    }
    return address;
  };
  for (const file of files) {
    if (file.endsWith(".html")) mapAddresses(read(file), follow(file));
    if (file.endsWith(".md")) mapLinks(read(file), follow(file));
  }
  assert.deepEqual(wrong, []);
  assert.ok(links > 1000, String(links));

  assert.match(read("shop/guides/tour/index.html"), /<code[^>]*>\[Deploy\]\(\/shop\/guides\/deploy\/\)<\/code>/);
  assert.match(read("shop/guides/tour/index.html"), /<link rel="canonical" href="https:\/\/team\.example\/docs\/shop\/guides\/tour\/">/);
  assert.match(read("alerts/shop/backendsilent/index.html"), /content="0; url=\/docs\/alerts\/shop\/backend-silent\/"/);
  assert.equal(siteHeaders(site)("/docs/sw.js")["cache-control"], "no-cache");
  assert.match(siteHeaders(site)("/docs/_astro/x.js")["cache-control"] ?? "", /immutable/);
  assert.deepEqual(siteHeaders(site)("/other/"), {});
  assert.match(read("_headers.nginx"), /^location \/docs\/ \{\n(?: .*\n)*\}\n$/);
  assert.match(read("_headers.nginx"), /^ {2}location \/docs\/_astro\/ \{$/m);
  assert.match(read("_headers.caddy"), /^@site path \/docs\/\*\nheader @site \{$/m);

  assert.match(
    read("catalog.json"),
    /"url":"\/docs\/shop\/runbooks\/backend-down\/","markdown":"\/docs\/shop\/runbooks\/backend-down\.md"/,
  );
  assert.equal(read("catalog.json").replaceAll("/docs", ""), data);

  const plain = (html: string) => html.replace(/Edition \w+/g, "").replaceAll("https://team.example/docs/", "https://team.example/");
  assert.equal(plain(read("shop/shop.html")), plain(bundle));

  assert.equal(await build("https://team.example/docs"), DOCUMENTS);
  assert.deepEqual(siteDigest(site), digests);
});
