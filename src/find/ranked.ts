import type { OpenIndex } from "./open-index.ts";
import type { Excerpt } from "./read-query.ts";

/** A page as one way of ranking sees it. */
export interface Ranked {
  readonly page: number;
  readonly section: number;
  readonly score: number;
  /** The line of the text in which it was found, counted from 0; none when it is spread over the text. */
  readonly line?: number;
  /** What was found, for the reader. */
  readonly why: string;
}

/** Whether systems are named, and not that of the page. */
export const isOfAnother = ({ pages }: OpenIndex, { projects }: Excerpt, page: number): boolean =>
  projects.size > 0 && !projects.has(pages[page]?.p ?? 0);

/** The best of each page, best first; equal ones in the order of the index. */
export function bestOfPages<One extends Ranked>(found: Iterable<One>): readonly One[] {
  const best = new Map<number, One>();
  for (const ranked of found) {
    if (ranked.score > (best.get(ranked.page)?.score ?? 0)) best.set(ranked.page, ranked);
  }
  return [...best.values()].sort((one, other) => other.score - one.score || one.page - other.page);
}

/** A word or a line as it stands in a sentence: in backticks, in part when it is long. */
export function quoted(text: string): string {
  const bare = text.replaceAll("`", "").trim();
  return `\`${bare.length > 80 ? `${bare.slice(0, 79)}…` : bare}\``;
}
