import type { Hit } from "./hit.ts";

/** How much more a page is worth on which all words stand beside each other. */
const WORTH = 2;

/** Orders hits so that those come first in which the `count` words stand together, within `span` words. */
export function byCloseness<H extends Hit>(hits: readonly H[], count: number, span: number): readonly H[] {
  const weighed = count < 2 ? hits : hits.map((hit) => ({ ...hit, score: hit.score * (1 + WORTH * closeness(hit.words, count, span)) }));
  return weighed.toSorted((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

/** 0 when every word stands alone, 1 when all stand together. */
function closeness(words: readonly number[], count: number, span: number): number {
  const places = [...new Set(words)].sort((one, other) => one - other);
  const most = Math.max(1, ...places.map((from, index) => places.slice(index, index + count).filter((at) => at < from + span).length));
  return (most - 1) / (count - 1);
}
