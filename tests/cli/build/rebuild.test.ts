import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { runSignalbox } from "../run-signalbox.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { TINY_CONTENT } from "../tiny-content.ts";
import { siteDigest } from "./site-digest.ts";

const DOWN = "content/shop/runbooks/backend-down.md";

/** Pages that show something of each other: neighbours, a variable that names a runbook, an alert. */
const CONTENT: Readonly<Record<string, string>> = {
  ...TINY_CONTENT,
  "content/shop/env.yaml": `groups:
  - id: main
    name: Main
variables:
  - name: SITE_URL
    description: Where the site stands.
    group: main
    services: [backend]
    required: true
    secret: false
    source:
      kind: chosen
    example: https://shop.example
    runbooks: [backend-down]
`,
  "content/shop/alerts.yaml": `- id: backend-silent
  name: Backend is silent
  severity: critical
  service: backend
  event: The backend does not answer.
  runbook: backend-down
`,
  "content/shop/runbooks/queue-full.md": (TINY_CONTENT[DOWN] ?? "")
    .replace("Backend is down", "Queue is full")
    .replaceAll("upstream connect error", "the queue takes no more"),
  "content/shop/guides/tour.mdx": `---
title: Tour
summary: What is where.
type: reference
reviewed: 2026-01-15
---

<EnvTable />

<Contacts />
`,
  "content/shop/guides/plan.md": `---
title: Plan
summary: How it looks.
type: explanation
reviewed: 2026-01-15
---

![The plan](./plan.svg)
`,
  "content/shop/guides/plan.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"></svg>\n',
};

const DOCUMENTS = 5;

/** Builds, and says how many guides and runbooks kept their pages. */
async function build(folder: string, out: string): Promise<number> {
  const { code, out: said, err } = await runSignalbox(["build", "--content", join(folder, "content"), "--out", join(folder, out)]);
  assert.equal(code, 0, err);
  return Number(/\((\d+) guides and runbooks had not changed\)/.exec(said)?.[1] ?? 0);
}

test("a build over an old site makes the pages anew that a change concerns, and gives the bytes of a build from nothing", async (context) => {
  const folder = temporaryFolder(context, CONTENT);
  const change = (text: string): void => writeFileSync(join(folder, DOWN), text);
  const old = readFileSync(join(folder, DOWN), "utf8");
  assert.equal(await build(folder, "site"), 0);

  // The old site is proven by its bytes: a page that somebody has edited there, or deleted, is made anew.
  writeFileSync(join(folder, "site/shop/guides/deploy/index.html"), "edited");
  rmSync(join(folder, "site/shop/guides/tour.md"));
  assert.match(readFileSync(join(folder, "site/shop/guides/plan/index.html"), "utf8"), /width="20" height="10"/);
  const plan = (CONTENT["content/shop/guides/plan.svg"] ?? "").replace("20", "30");
  writeFileSync(join(folder, "content/shop/guides/plan.svg"), plan);
  // All that no other page shows of a document.
  change(
    old
      .replace("summary: The backend does not answer.", "summary: The backend is silent.")
      .replace(
        "impact: Nobody can buy anything.",
        "impact: No sale is made.\naliases: [silence]\nowner: Anna\ncauses:\n  - cause: A deployment",
      )
      .replace("an error page]", "an error page, The shop is white]")
      .replace("reviewed: 2026-01-15", "reviewed: 2026-01-16")
      .replace(
        "Ask the health check again.",
        "Ask the health check once more.\n\n### Look at the logs\n\n```bash risk=read\nrailway logs\n```",
      ),
  );
  assert.equal(await build(folder, "site"), DOCUMENTS - 4);
  await build(folder, "first");
  assert.deepEqual(siteDigest(join(folder, "site")), siteDigest(join(folder, "first")));
  assert.equal(readFileSync(join(folder, "site/pictures/shop/guides/plan.svg"), "utf8"), plan);
  const siteText = (path: string) => readFileSync(join(folder, "site", path), "utf8");
  assert.ok(siteText("shop/shop.html").includes(`src="data:image/svg+xml;base64,${Buffer.from(plan).toString("base64")}"`));
  assert.match(siteText("sw.js"), /"\/pictures\/shop\/guides\/plan\.svg"/);

  // The neighbours and the table of variables show its title.
  change(old.replace("title: Backend is down", "title: Backend is gone"));
  assert.equal(await build(folder, "site"), 0);
  await build(folder, "second");
  assert.deepEqual(siteDigest(join(folder, "site")), siteDigest(join(folder, "second")));
});
