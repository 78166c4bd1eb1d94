import { FIND_KINDS } from "./find-index.ts";
import type { OpenIndex } from "./open-index.ts";
import type { Ranked } from "./ranked.ts";
import type { Query } from "./read-query.ts";
import type { Slot } from "./slots.ts";

/** How many lines after the one that matched still tell of the same fault. */
const NEAR = 6;
/** The part of what a page has to say that a section must hold to be led to. */
const LEAST_SHARE = { question: 0.06, excerpt: 0.01 };
const WHOLE_PAGES = new Set(["variable", "alert", "service", "project"].map((kind) => FIND_KINDS.findIndex((one) => one === kind)));

/**
 * Each answer at the section that holds most of what was asked, near the line that matched, unless the page is the better
 * place.
 */
export function placeAnswers(index: OpenIndex, query: Query, answers: readonly Ranked[]): readonly Ranked[] {
  const found = new Map<number | undefined, Asked>();
  return answers.map((answer) => {
    if (answer.section !== answer.page || WHOLE_PAGES.has(index.pages[answer.page]?.k ?? 0)) return answer;
    const line = query.isShort ? undefined : answer.line;
    const asked = found.get(line) ?? askedNear(index, query, line);
    found.set(line, asked);
    const section = fullest(index, asked.scores, answer.page);
    const share = (asked.scores.get(section) ?? 0) / asked.total;
    return share >= (query.isShort ? LEAST_SHARE.question : LEAST_SHARE.excerpt) ? { ...answer, section } : answer;
  });
}

/** What was asked for, in all or near a line. */
interface Asked {
  /** How much of it each section holds. */
  readonly scores: ReadonlyMap<number, number>;
  readonly total: number;
}

function askedNear(index: OpenIndex, query: Query, line: number | undefined): Asked {
  const slots = line === undefined ? query.slots : query.slots.filter((slot) => slot.line >= line && slot.line <= line + NEAR);
  return {
    scores: sectionScores(index, slots),
    total: slots.reduce((sum, slot) => sum + (slot.terms.length === 0 ? 0 : slot.weight ** 2), 0),
  };
}

/** The section below the top of a page that scores most. */
function fullest({ firstBelow, pageOf }: OpenIndex, scores: ReadonlyMap<number, number>, page: number): number {
  let best = firstBelow[page] ?? -1;
  for (let section = best + 1; pageOf[section] === page; section++) {
    if ((scores.get(section) ?? 0) > (scores.get(best) ?? 0)) best = section;
  }
  return pageOf[best] === page ? best : -1;
}

function sectionScores(index: OpenIndex, slots: readonly Slot[]): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const slot of slots) {
    const own = new Map<number, number>();
    for (const { term, worth } of slot.terms) {
      // Squared, for what is rare tells where on its page something stands.
      for (const { section, weight } of index.terms.get(term)?.postings ?? [])
        own.set(section, Math.max(own.get(section) ?? 0, slot.weight ** 2 * worth * weight));
    }
    for (const [section, score] of own) scores.set(section, (scores.get(section) ?? 0) + score);
  }
  return scores;
}
