import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync, readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { gitIn } from "../git-in.ts";
import { finished, ROOT } from "../run-signalbox.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { TINY_CONTENT } from "../tiny-content.ts";
import { siteDigest } from "./site-digest.ts";

const CONTENT: Readonly<Record<string, string>> = {
  ...TINY_CONTENT,
  "content/shop/guides/tour.mdx": `---\ntitle: Tour\nsummary: What is where.\ntype: reference\nreviewed: 2026-01-15\n---\n\n<Note>\n\nHere.\n\n</Note>\n\n<ServiceMap />\n`,
};

async function build(content: string, out: string, env: NodeJS.ProcessEnv, ...more: readonly string[]): Promise<void> {
  const args = ["--disable-warning=ExperimentalWarning", join(ROOT, "src/cli/signalbox.ts"), "build", "--content", content, "--out", out];
  const { code, err } = await finished(spawn(process.execPath, [...args, ...more], { cwd: content, env: { ...process.env, ...env } }));
  assert.equal(code, 0, err);
}

test("one input gives the same bytes, whatever the clock, the language, the folder, the times and Git say", async (context) => {
  const plain = temporaryFolder(context, CONTENT);
  await build(join(plain, "content"), join(plain, "site"), { TZ: "UTC", LANG: "C.UTF-8", LC_ALL: "C.UTF-8" });
  const expected = siteDigest(join(plain, "site"));
  assert.ok(Object.keys(expected).length > 20);

  const backwards = Object.fromEntries(
    Object.entries(CONTENT)
      .reverse()
      .map(([path, text]) => [`Bücher #1 & ?/${path}`, text]),
  );
  const odd = temporaryFolder(context, backwards);
  const content = join(odd, "Bücher #1 & ?/content");
  for (const path of readdirSync(content, { recursive: true, encoding: "utf8" })) utimesSync(join(content, path), 86_400, 86_400);
  const git = gitIn(odd);
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "one", "--date", "2001-01-01T00:00:00Z");
  await build(content, join(odd, "site"), { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" });
  assert.deepEqual(siteDigest(join(odd, "site")), expected);

  const shallow = temporaryFolder(context);
  gitIn(shallow)("clone", "-q", "--depth", "1", pathToFileURL(odd).href, "copy");
  await build(join(shallow, "copy/Bücher #1 & ?/content"), join(shallow, "site"), { TZ: "America/Caracas" });
  assert.deepEqual(siteDigest(join(shallow, "site")), expected);

  await build(content, join(odd, "site"), {}, "--last-change");
  assert.match(readFileSync(join(odd, "site/shop/guides/deploy/index.html"), "utf8"), /changed <time datetime="\d{4}-\d\d-\d\d">/);
});
