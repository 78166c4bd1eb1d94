import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gitIn } from "../git-in.ts";
import { runSignalbox } from "../run-signalbox.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { TINY_CONTENT } from "../tiny-content.ts";

test("writes a system as one file that bears the date and the commit, and says when the content was changed since", async (context) => {
  const folder = temporaryFolder(context, TINY_CONTENT);
  const git = gitIn(folder);
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "one");
  const file = join(folder, "shop.html");
  const given = ["bundle", "shop", "--content", join(folder, "content"), "--out", file];

  const first = await runSignalbox(given);
  assert.equal(first.code, 0, first.err);
  const html = readFileSync(file, "utf8");
  assert.ok(html.includes('id="runbooks/backend-down"'));
  assert.match(
    html,
    new RegExp(
      `Written on \\d{4}-\\d\\d-\\d\\d\\. Content of ${git("log", "-1", "--format=%cs")}, commit ${git("rev-parse", "HEAD").slice(0, 12)}\\. Edition [0-9a-f]{8}\\.`,
    ),
  );

  git("rm", "-q", "--cached", "-r", "content");
  const again = await runSignalbox(given);
  assert.equal(again.code, 0, again.err);
  assert.match(readFileSync(file, "utf8"), /commit [0-9a-f]{12}, with changes since\. /);
});

test("a system that is not there, or not said, is a wrong use, and nothing is written", async (context) => {
  const folder = temporaryFolder(context, TINY_CONTENT);
  const given = ["--content", join(folder, "content"), "--out", join(folder, "x.html")];
  const unknown = await runSignalbox(["bundle", "shp", ...given]);
  assert.equal(unknown.code, 2);
  assert.match(unknown.err, /^error: There is no system `shp`\. Say one of: shop$/m);
  const unsaid = await runSignalbox(["bundle", ...given]);
  assert.equal(unsaid.code, 2);
  assert.match(unsaid.err, /^error: Say which system: shop$/m);
  assert.ok(!existsSync(join(folder, "x.html")));
});
