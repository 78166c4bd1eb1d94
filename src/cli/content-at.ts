import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LoadedContent } from "../model/load-content.ts";
import { loadContent } from "../model/load-content.ts";
import { git } from "../source/git.ts";
import { Failure } from "./failure.ts";

export interface PastContent {
  /** As Git names the commit, in twelve digits. */
  readonly commit: string;
  readonly content: LoadedContent;
}

/**
 * The content as it stood where the work on it left `revision`: at their last common commit, so that what others did
 * since does not count. Neither the index nor the working tree is touched. Throws `Failure` without Git, for a revision
 * that is not there, and for one without this folder.
 */
export function contentAt(directory: string, revision: string): PastContent {
  if (git(directory, ["rev-parse", "--git-dir"]) === null)
    throw new Failure(`${directory} is not kept in Git, so there is nothing to compare it with.`);
  const named = git(directory, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`])?.trim();
  if (named === undefined) throw new Failure(`Git knows no commit \`${revision}\`. Fetch it, or name another: npm run changes -- main`);
  const commit = git(directory, ["merge-base", named, "HEAD"])?.trim() ?? named;
  const tree = git(directory, ["rev-parse", "--verify", "--quiet", `${commit}:./`])?.trim();
  if (tree === undefined) throw new Failure(`At \`${revision}\` there is no folder ${directory}.`);
  const folder = mkdtempSync(join(tmpdir(), "signalbox-content-"));
  try {
    const content = join(folder, "content");
    mkdirSync(content);
    const index = { GIT_INDEX_FILE: join(folder, "index") };
    const done = [
      ["read-tree", tree],
      [`--work-tree=${content}`, "checkout-index", "--all", `--prefix=${content}/`],
    ];
    for (const words of done)
      if (git(directory, words, index) === null) throw new Failure(`Git could not write out the content of \`${revision}\`.`);
    return { commit: commit.slice(0, 12), content: loadContent(content) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
