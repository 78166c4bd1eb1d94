import { readFileSync } from "node:fs";
import { join } from "node:path";

export const classes = ["identifier", "error", "command", "log", "typo", "plain", "alert", "foreign"] as const;
export type QueryClass = (typeof classes)[number];

/**
 * `unseen` is for measuring alone: nobody reads its misses while the ranking is worked on, though its figures have been looked at.
 * `others` was written by someone who had seen neither the ranking nor the other two; the ranking has been worked on with it since.
 * `newcomers` holds plain questions of people who do not know the systems, and the ranking was worked on with it;
 * `newcomers-aside` holds the other half of them; its misses have been read since, and the weights of texts are fitted to all sets.
 */
export const halves = ["tuned", "unseen", "others", "newcomers", "newcomers-aside"] as const;
export type Half = (typeof halves)[number];

export interface LabelledQuery {
  readonly query: string;
  readonly class: QueryClass;
  /** Addresses of the site, each of them a right answer; null when there is none. */
  readonly expect: readonly string[] | null;
  /** The anchor of the best place, on whichever of these pages has it. */
  readonly section?: string;
}

export function readQueries(half: Half): readonly LabelledQuery[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, "queries", `${half}.json`), "utf8")) as LabelledQuery[];
}
