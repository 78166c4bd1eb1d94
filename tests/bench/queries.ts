import { readFileSync } from "node:fs";
import { join } from "node:path";

export const classes = ["identifier", "error", "command", "log", "typo", "plain", "alert", "foreign"] as const;
export type QueryClass = (typeof classes)[number];

/** `unseen` is for measuring alone: nobody reads its misses while the ranking is worked on. */
export const halves = ["tuned", "unseen"] as const;
export type Half = (typeof halves)[number];

export interface LabelledQuery {
  readonly query: string;
  readonly class: QueryClass;
  /** Addresses of the site, each of them a right answer; null when there is none. */
  readonly expect: readonly string[] | null;
}

export function readQueries(half: Half): readonly LabelledQuery[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, "queries", `${half}.json`), "utf8")) as LabelledQuery[];
}
