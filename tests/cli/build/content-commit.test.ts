import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { commitWords, contentCommit } from "../../../src/cli/build/content-commit.ts";
import { gitIn } from "../git-in.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const git = (folder: string, ...words: readonly string[]): string => gitIn(folder, "2026-01-31T23:30:00-08:00")(...words);

test("the commit that content stands at, on the committer's day, also in a history that is cut off", (context) => {
  const folder = temporaryFolder(context, { "a/content/x.yaml": "x: 1\n", "b/content/x.yaml": "x: 1\n" });
  const full = join(folder, "a");
  git(full, "init", "-q");
  git(full, "add", ".");
  git(full, "commit", "-qm", "one");
  git(full, "commit", "-qm", "two", "--allow-empty");
  const name = git(full, "rev-parse", "HEAD").slice(0, 12);
  const expected = { day: "2026-01-31", name, isChanged: false };
  assert.deepEqual(contentCommit(join(full, "content")), expected);
  const shallow = join(folder, "shallow");
  git(folder, "clone", "-q", "--depth", "1", pathToFileURL(full).href, shallow);
  assert.deepEqual(contentCommit(join(shallow, "content")), expected);
  assert.equal(commitWords(expected), `Content of 2026-01-31, commit ${name}.`);
  writeFileSync(join(full, "outside.txt"), "");
  assert.equal(contentCommit(join(full, "content"))?.isChanged, false);
  writeFileSync(join(full, "content/new.yaml"), "");
  assert.equal(contentCommit(join(full, "content"))?.isChanged, true);
});

test("content without Git, or without a commit, has none", (context) => {
  const folder = temporaryFolder(context, { "content/x.yaml": "x: 1\n" });
  assert.equal(contentCommit(join(folder, "content")), null);
  git(folder, "init", "-q");
  assert.equal(contentCommit(join(folder, "content")), null);
});
