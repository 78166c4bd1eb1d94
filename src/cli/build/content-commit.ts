import { git } from "../../source/git.ts";

/** The commit that a content directory stands at. */
export interface ContentCommit {
  /** The day of the commit by the committer's calendar, and its name in twelve digits. */
  readonly day: string;
  readonly name: string;
  /** Whether the content was changed since. */
  readonly isChanged: boolean;
}

/** Null where the content is not kept in Git. A history that is cut off still has the commit it stands at. */
export function contentCommit(directory: string): ContentCommit | null {
  const [day = "", hash = ""] = git(directory, ["log", "-1", "--format=%cs %H"])?.trim().split(" ") ?? [];
  if (hash === "") return null;
  return { day, name: hash.slice(0, 12), isChanged: git(directory, ["status", "--porcelain", "--", "."]) !== "" };
}

/** As in `Content of 2026-01-31, commit 0123456789ab.` */
export function commitWords({ day, name, isChanged }: ContentCommit): string {
  return `Content of ${day}, commit ${name}${isChanged ? ", with changes since" : ""}.`;
}
