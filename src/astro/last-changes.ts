import { git } from "../source/git.ts";
import { contentDirectory } from "./content-directory.ts";

let days: ReadonlyMap<string, string> | undefined;

/**
 * The day of the last commit to a content file. Null unless the build was asked for it, as it makes the site depend on
 * more than its inputs; null also for a file that is not committed, without git, and for a history that is cut off, in
 * which every file would seem to have changed with the oldest commit. Read once.
 */
export function lastChange(file: string): string | null {
  if (!process.env["SIGNALBOX_LAST_CHANGE"]) return null;
  days ??= changeDays(contentDirectory());
  return days.get(file) ?? null;
}

/** The day, by the committer's calendar, of the last commit to every file below a directory, by its path from there. */
export function changeDays(directory: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (git(directory, ["rev-parse", "--is-shallow-repository"])?.trim() !== "false") return found;
  const log = git(directory, ["log", "--format=%x00%cs", "--name-only", "--relative", "--no-renames", "--", "."]);
  for (const commit of (log ?? "").split("\0").slice(1)) {
    const [day = "", ...files] = commit.split("\n").filter((line) => line !== "");
    for (const file of files) if (!found.has(file)) found.set(file, day);
  }
  return found;
}
