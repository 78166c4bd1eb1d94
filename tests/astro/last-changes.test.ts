import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { changeDays } from "../../src/astro/last-changes.ts";
import { gitIn } from "../cli/git-in.ts";
import { temporaryFolder } from "../cli/temporary-folder.ts";

const git = (folder: string, day: string, ...words: readonly string[]): string => gitIn(folder, `${day}T23:30:00+0000`)(...words);

test("a file carries the day of its last commit, by its path from the directory", (context) => {
  const folder = temporaryFolder(context, { "content/a/old.md": "1", "content/a/new é.md": "1", "README.md": "1" });
  git(folder, "2025-01-01", "init");
  git(folder, "2025-01-01", "add", ".");
  git(folder, "2025-01-01", "commit", "-m", "one");
  writeFileSync(join(folder, "content/a/new é.md"), "2");
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
