import { FIND_KINDS } from "./find-index.ts";
import type { FindKind } from "./find-index.ts";
import { pageId } from "./page-id.ts";
import type { OpenIndex } from "./open-index.ts";
import type { Ranked } from "./ranked.ts";
import type { Query } from "./read-query.ts";

export interface FindResult {
  readonly project: string;
  readonly kind: FindKind;
  readonly id: string;
  readonly url: string;
  /** The place on the page; null for its top. */
  readonly anchor: string | null;
  readonly title: string;
  /** What stands above that place; null for the top. */
  readonly heading: string | null;
  /** The line of the text in which it was found, counted from 0; null when it is spread over the text. */
  readonly line: number | null;
  /** Only comparable within one resolution. */
  readonly score: number;
  /** Why it is an answer; what was found stands in backticks. */
  readonly why: string;
}

/** An answer as it is shown, with the line of the text that gave it. */
export function findResult(index: OpenIndex, { lines, isVerbatim }: Query, { page, section, score, line, why }: Ranked): FindResult {
  const found = index.pages[page];
  const place = (isVerbatim ? line : undefined) ?? lineHolding(lines, why);
  const where = lines.length > 1 && place !== null ? ` in line ${place + 1}` : "";
  return {
    project: index.projects[found?.p ?? 0]?.id ?? "",
    kind: FIND_KINDS[found?.k ?? 0] ?? "runbook",
    id: found === undefined ? "" : pageId(found),
    url: found?.url ?? "/",
    anchor: index.anchorOf(section),
    title: found?.title ?? "",
    heading: index.headingOf(section),
    line: place,
    score: Math.round(score * 1000) / 1000,
    why: `${why}${where}`,
  };
}

/** The line that holds what was found and stands in backticks; null when none does. */
function lineHolding(lines: readonly string[], why: string): number | null {
  const found = bare(why.split("`")[1] ?? "");
  const line = found === "" ? -1 : lines.findIndex((text) => bare(text).includes(found));
  return line < 0 ? null : line;
}

/** `QueueBacklog` is `queue backlog`. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
