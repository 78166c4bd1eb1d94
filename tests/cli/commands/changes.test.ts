import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { gitIn } from "../git-in.ts";
import { runSignalbox } from "../run-signalbox.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { TINY_CONTENT } from "../tiny-content.ts";

const RUNBOOK = "content/shop/runbooks/backend-down.md";

test("says what the work on a branch means, and leaves out what others did meanwhile", async (context) => {
  const folder = temporaryFolder(context, TINY_CONTENT);
  const git = gitIn(folder);
  const write = (path: string, from: string, to: string) => writeFileSync(join(folder, path), (TINY_CONTENT[path] ?? "").replace(from, to));
  const changes = (...words: readonly string[]) => runSignalbox(["changes", "--content", join(folder, "content"), ...words]);
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "one");
  git("checkout", "-qb", "work");
  write(RUNBOOK, "railway redeploy --service backend", "railway down --service backend");
  git("commit", "-qam", "two");
  git("checkout", "-q", "main");
  write("content/shop/guides/deploy.md", "title: Deploy", "title: Ship");
  git("commit", "-qam", "three");
  git("checkout", "-q", "work");
  write(RUNBOOK, "railway redeploy --service backend", "railway down --service backend --yes");

  const branch = await changes("main");
  assert.equal(branch.code, 0, branch.err);
  assert.match(branch.out, /^What readers run.*\n\nrunbook shop\/backend-down {2}shop\/runbooks\/backend-down\.md\n {2}25:1 /);
  assert.match(branch.out, /: railway redeploy --service backend → railway down --service backend --yes\n/);
  assert.match(branch.out, /\n1 change since main \([0-9a-f]{12}\)\n$/);
  assert.match((await changes()).out, /: railway down --service backend → railway down --service backend --yes\n/, "since the last commit");
  assert.match((await changes("main", "--format", "markdown")).out, /^```diff\n[^`]*\n```\n$/);
  const { since, changes: list } = JSON.parse((await changes("main", "--format", "json")).out);
  assert.match(since, /^main /);
  assert.deepEqual(
    list.map(({ weight, url, file, span }: Record<string, unknown>) => ({ weight, url, file, line: (span as { line: number }).line })),
    [{ weight: "action", url: "/shop/runbooks/backend-down/", file: "shop/runbooks/backend-down.md", line: 25 }],
  );
  assert.equal(git("status", "--porcelain"), `M ${RUNBOOK}`, "the index and the files are as they were");

  write(RUNBOOK, "title:", "titel:");
  assert.match((await changes()).err, /Files with faults are left out/);
});

test("tells a pull request from two commits of its history", async (context) => {
  const folder = temporaryFolder(context, TINY_CONTENT);
  const git = gitIn(folder);
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "one");
  git("checkout", "-qb", "work");
  writeFileSync(join(folder, RUNBOOK), (TINY_CONTENT[RUNBOOK] ?? "").replace("risk=change", "risk=read"));
  git("commit", "-qam", "two");
  git("checkout", "-q", "main");
  git("commit", "-qm", "three", "--allow-empty");
  git("merge", "-q", "--no-ff", "work");
  const copy = temporaryFolder(context);
  gitIn(copy)("clone", "-q", "--depth", "2", pathToFileURL(folder).href, "copy");

  const { out } = await runSignalbox(["changes", "HEAD^1", "--content", join(copy, "copy/content")]);
  assert.match(out, /The risk of the command in “Restart the backend” fell from change to read/);
});

test("says why it cannot compare", async (context) => {
  const folder = temporaryFolder(context, { ...TINY_CONTENT, "empty/a": "" });
  const changes = (name: string, ...words: readonly string[]) => runSignalbox(["changes", "--content", join(folder, name), ...words]);
  const untracked = await changes("content");
  assert.equal(untracked.code, 2);
  assert.match(untracked.err, /is not kept in Git/);
  const git = gitIn(folder);
  git("init", "-q");
  git("add", "content");
  git("commit", "-qm", "one");
  assert.match((await changes("content", "nowhere")).err, /Git knows no commit `nowhere`/);
  assert.match((await changes("content", "--output=x")).err, /output/);
  assert.match((await changes("empty")).err, /At `HEAD` there is no folder/);
});
