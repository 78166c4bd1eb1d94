import { FIND_KINDS } from "./find-index.ts";
import type { OpenIndex } from "./open-index.ts";
import type { Ranked } from "./ranked.ts";
import type { Query } from "./read-query.ts";
import type { Slot } from "./slots.ts";

/** How many lines after the one that matched still tell of the same fault. */
const NEAR = 3;
/** The part of what a page has to say that a section must hold to be led to. */
const LEAST_SHARE = { question: 0.2, excerpt: 0.05 };
const WHOLE_PAGES = new Set(["variable", "alert", "service", "project"].map((kind) => FIND_KINDS.findIndex((one) => one === kind)));

/** The answer at the section that holds most of what was asked, near the line that matched, unless the page is the better place. */
export function placeAnswer(index: OpenIndex, query: Query, ranked: Ranked): Ranked {
  const top = index.firstSections[ranked.page] ?? 0;
  if (ranked.section !== top || WHOLE_PAGES.has(index.pages[ranked.page]?.k ?? 0)) return ranked;
  const { line } = ranked;
  const slots =
    query.isShort || line === undefined ? query.slots : query.slots.filter((slot) => slot.line >= line && slot.line <= line + NEAR);
  const scores = sectionScores(index, slots, ranked.page);
  const total = slots.reduce((sum, slot) => sum + (slot.terms.length === 0 ? 0 : slot.weight), 0);
  const [best] = [...scores].filter(([section]) => section !== top).sort(([one, a], [other, b]) => b - a || one - other);
  if (best === undefined || total === 0) return ranked;
  const [section, score] = best;
  return score / total < (query.isShort ? LEAST_SHARE.question : LEAST_SHARE.excerpt) ? ranked : { ...ranked, section };
}

function sectionScores(index: OpenIndex, slots: readonly Slot[], page: number): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const slot of slots) {
    const own = new Map<number, number>();
    for (const { term, worth } of slot.terms) {
      for (const { section, weight } of index.terms.get(term)?.postings ?? []) {
        if (index.pageOf[section] === page) own.set(section, Math.max(own.get(section) ?? 0, slot.weight * worth * Math.sqrt(weight)));
      }
    }
    for (const [section, score] of own) scores.set(section, (scores.get(section) ?? 0) + score);
  }
  return scores;
}
