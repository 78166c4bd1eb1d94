import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { changeDays } from "../../src/astro/last-changes.ts";
import { temporaryFolder } from "../cli/temporary-folder.ts";

function git(folder: string, day: string, ...words: readonly string[]): void {
  const when = `${day}T23:30:00+0000`;
  const identity = {
    GIT_AUTHOR_NAME: "a",
    GIT_AUTHOR_EMAIL: "a@a",
    GIT_COMMITTER_NAME: "a",
    GIT_COMMITTER_EMAIL: "a@a",
    GIT_AUTHOR_DATE: when,
    GIT_COMMITTER_DATE: when,
  };
  execFileSync("git", words, { cwd: folder, env: { ...process.env, ...identity }, stdio: "ignore" });
}

test("a file carries the day of its last commit, by its path from the directory", (context) => {
  const folder = temporaryFolder(context, { "content/a/old.md": "1", "content/a/new é.md": "1", "README.md": "1" });
  git(folder, "2025-01-01", "init");
  git(folder, "2025-01-01", "add", ".");
  git(folder, "2025-01-01", "commit", "-m", "one");
  execFileSync(process.execPath, ["-e", "require('fs').writeFileSync('content/a/new é.md', '2')"], { cwd: folder });
  git(folder, "2025-02-02", "commit", "-am", "two");
  assert.deepEqual([...changeDays(join(folder, "content"))].sort(), [
    ["a/new é.md", "2025-02-02"],
    ["a/old.md", "2025-01-01"],
  ]);
  const shallow = temporaryFolder(context);
  git(shallow, "2025-01-01", "clone", "--depth", "1", pathToFileURL(folder).href, "copy");
  assert.equal(changeDays(join(shallow, "copy", "content")).size, 0, "a cut history tells nothing");
});

test("without git nothing is told", (context) => {
  assert.equal(changeDays(temporaryFolder(context)).size, 0);
});
