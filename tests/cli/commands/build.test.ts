import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { siteFiles } from "../../../src/cli/build/site-files.ts";
import { gitIn } from "../git-in.ts";
import { finished, ROOT, runSignalbox } from "../run-signalbox.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { TINY_CONTENT } from "../tiny-content.ts";

function hashOf(site: string): string {
  const hash = createHash("sha256");
  for (const file of siteFiles(site)) hash.update(file).update(readFileSync(join(site, file)));
  return hash.digest("hex");
}

test("builds, and leaves the old site as it was when a later build fails or is killed", async (context) => {
  const folder = temporaryFolder(context, TINY_CONTENT);
  const content = join(folder, "content");
  const out = join(folder, "site #1");
  const args = ["build", "--content", content, "--out", out];

  const first = await runSignalbox(args);
  assert.equal(first.code, 0, first.err);
  assert.match(first.out, /^Built \d+ pages in \d+\.\d s: .*site #1, \d+\.\d MB$/m);
  assert.ok(existsSync(join(out, "shop/runbooks/backend-down/index.html")));
  const before = hashOf(out);

  const killed = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", join(ROOT, "src/cli/signalbox.ts"), ...args]);
  const ended = finished(killed);
  while (!readdirSync(folder).some((name) => name.includes(".next-"))) await delay(10);
  killed.kill("SIGKILL");
  await ended;
  assert.equal(hashOf(out), before);
  assert.deepEqual(readdirSync(folder).sort(), ["content", "site #1", `site #1.next-${killed.pid}`]);

  const guide = join(content, "shop/guides/deploy.md");
  writeFileSync(guide, readFileSync(guide, "utf8").replace("type: how-to", "type: howto"));
  const faulty = await runSignalbox(args);
  assert.equal(faulty.code, 1);
  assert.match(faulty.err, /^shop\/guides\/deploy\.md:4:\d+ {2}error schema: /m);
  assert.equal(hashOf(out), before);

  // It is found by a rule, while the pages are written already.
  writeFileSync(guide, `${TINY_CONTENT["content/shop/guides/deploy.md"]}\n[Nowhere](/shop/nowhere/)\n`);
  const broken = await runSignalbox(args);
  assert.equal(broken.code, 1);
  assert.match(broken.err, /error broken-link: /);
  assert.equal(hashOf(out), before);
  assert.deepEqual(readdirSync(folder).sort(), ["content", "site #1"]);

  writeFileSync(guide, TINY_CONTENT["content/shop/guides/deploy.md"] ?? "");
  const last = await runSignalbox(args);
  assert.equal(last.code, 0, last.err);
  assert.equal(hashOf(out), before, "one input gives one site");
  assert.deepEqual(readdirSync(folder).sort(), ["content", "site #1"]);
});

test("takes the worker back, bears the commit, and says of what was tried whether its commands changed since", async (context) => {
  const stale = 'reviewed: 2026-01-15\nverified: { on: 2026-01-20, by: Kim, digest: "000000000000" }';
  const guide = TINY_CONTENT["content/shop/guides/deploy.md"]?.replace("reviewed: 2026-01-15", stale) ?? "";
  const folder = temporaryFolder(context, { ...TINY_CONTENT, "content/shop/guides/deploy.md": guide });
  const given = ["--content", join(folder, "content")];
  assert.equal((await runSignalbox(["verify", "shop/backend-down", "--by", "Ana", ...given])).code, 0);
  const git = gitIn(folder);
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "one");

  const out = join(folder, "site");
  const { code, err } = await runSignalbox(["build", ...given, "--out", out, "--kill-offline", "--last-change"]);
  assert.equal(code, 0, err);
  const html = (path: string): string => readFileSync(join(out, path), "utf8");
  const worker = html("sw.js");
  assert.match(worker, /registration\.unregister\(\)/);
  assert.doesNotMatch(worker, /precache/);
  for (const file of siteFiles(out).filter((path) => path.endsWith(".html"))) assert.doesNotMatch(html(file), /<save-offline/, file);
  assert.deepEqual(
    siteFiles(out).filter((file) => /pages\.[0-9a-f]+\.json$/.test(file)),
    [],
  );
  assert.match(
    html("shop/shop.html"),
    new RegExp(`Content of \\d{4}-\\d\\d-\\d\\d, commit ${git("rev-parse", "HEAD").slice(0, 12)}\\. Edition`),
  );
  assert.match(html("shop/guides/deploy/index.html"), /2026-01-20, Kim; changed since/);
  assert.match(html("shop/runbooks/backend-down/index.html"), /\d{4}-\d\d-\d\d, Ana</);
});

test("does not build over a folder that it has not made", async (context) => {
  const folder = temporaryFolder(context, { ...TINY_CONTENT, "letters/dear.txt": "you" });
  const { code, err } = await runSignalbox(["build", "--content", join(folder, "content"), "--out", join(folder, "letters")]);
  assert.equal(code, 2);
  assert.match(err, /^error: .*letters holds something that is not a built site/m);
  assert.equal(readFileSync(join(folder, "letters/dear.txt"), "utf8"), "you");
});
