import { FIND_KINDS } from "./find-index.ts";
import type { OpenIndex } from "./open-index.ts";
import { bestOfPages, quoted } from "./ranked.ts";
import type { Ranked } from "./ranked.ts";
import type { Query } from "./read-query.ts";

const K1 = 1.4;
const B = 0.25;
/** How much of its worth a page has by its best section; the rest by everything it holds. */
const OF_SECTION = 0.6;
/** What it adds that further sections of the page hold a word. */
const AGAIN = 0.12;
const SHOWN_WORDS = 4;

/** A page as its words rank it. */
export interface RankedWords extends Ranked {
  /** The part of the query's weight that the page holds, from 0 to 1. */
  readonly coverage: number;
  /** The weight of the words that the page holds. */
  readonly weight: number;
}

const RUNBOOK = FIND_KINDS.indexOf("runbook");
const STEP_WORTH = 0.75;

/** A step of a runbook is read on the way through it. */
function sectionWorth({ pageOf, pages }: OpenIndex, section: number): number {
  const page = pageOf[section] ?? 0;
  return pages[page]?.k === RUNBOOK && section !== page ? STEP_WORTH : 1;
}

/** BM25 over sections. A page counts by its best section and by everything it holds. */
export function rankSections(index: OpenIndex, query: Query): ReadonlyMap<number, RankedWords> {
  const sections = new Map<number, number>();
  const pages = new Map<number, { score: number; weight: number; words: { text: string; weight: number }[] }>();
  for (const slot of query.slots) {
    const inSections = new Map<number, number>();
    for (const { term, worth } of slot.terms) {
      for (const { section, weight } of index.terms.get(term)?.postings ?? []) {
        const length = (index.lengths[section] ?? 0) / index.averageLength;
        const often = (weight * (K1 + 1)) / (weight + K1 * (1 - B + B * length));
        const score = worth * slot.weight * often * sectionWorth(index, section);
        inSections.set(section, Math.max(inSections.get(section) ?? 0, score));
      }
    }
    const inPages = new Map<number, { most: number; count: number }>();
    for (const [section, score] of inSections) {
      sections.set(section, (sections.get(section) ?? 0) + score);
      const page = index.pageOf[section] ?? 0;
      const { most, count } = inPages.get(page) ?? { most: 0, count: 0 };
      inPages.set(page, { most: Math.max(most, score), count: count + 1 });
    }
    for (const [page, { most, count }] of inPages) {
      const score = most * (1 + AGAIN * Math.log(count));
      const own = pages.get(page) ?? { score: 0, weight: 0, words: [] };
      own.score += score;
      own.weight += slot.weight;
      own.words.push({ text: slot.text, weight: slot.weight });
      pages.set(page, own);
    }
  }
  const total = query.slots.reduce((sum, { weight }) => sum + weight, 0);
  const best = bestOfPages([...sections].map(([section, score]) => ({ page: index.pageOf[section] ?? 0, section, score, why: "" })));
  const ranked = best.map(({ page, section, score }): [number, RankedWords] => {
    const own = pages.get(page) ?? { score: 0, weight: 0, words: [] };
    const rarest = own.words.toSorted((one, other) => other.weight - one.weight).slice(0, SHOWN_WORDS);
    const why = `holds ${rarest.map(({ text }) => quoted(text)).join(", ")}`;
    const coverage = own.weight / Math.max(total, 1);
    return [page, { page, section, score: OF_SECTION * score + (1 - OF_SECTION) * own.score, why, coverage, weight: own.weight }];
  });
  return new Map(ranked.sort(([, one], [, other]) => other.score - one.score));
}
