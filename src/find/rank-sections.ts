import { FIND_KINDS } from "./find-index.ts";
import type { OpenIndex } from "./open-index.ts";
import { termWeight } from "./postings.ts";
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
  /** The part of the query's weight that stands in its title or name. */
  readonly titled: number;
  /** The same in the text of its sections. */
  readonly told: number;
}

/** What a page holds of a query, summed up. */
interface Held {
  score: number;
  weight: number;
  titled: number;
  told: number;
  readonly words: { text: string; weight: number }[];
}

const NOTHING: Held = { score: 0, weight: 0, titled: 0, told: 0, words: [] };
const TITLE_WEIGHT = termWeight("title");
const BODY_WEIGHT = termWeight(null);

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
  const pages = new Map<number, Held>();
  for (const slot of query.slots) {
    const inSections = new Map<number, number>();
    const titled = new Map<number, number>();
    const told = new Map<number, number>();
    for (const { term, worth } of slot.terms) {
      for (const { section, weight } of index.terms.get(term)?.postings ?? []) {
        const page = index.pageOf[section] ?? 0;
        if (weight === TITLE_WEIGHT) titled.set(page, Math.max(titled.get(page) ?? 0, worth));
        if (weight === BODY_WEIGHT && section !== page) told.set(page, Math.max(told.get(page) ?? 0, worth));
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
      const own = pages.get(page) ?? { ...NOTHING, words: [] };
      own.score += score;
      own.weight += slot.weight;
      own.titled += slot.weight * (titled.get(page) ?? 0);
      own.told += slot.weight * (told.get(page) ?? 0);
      own.words.push({ text: slot.text, weight: slot.weight });
      pages.set(page, own);
    }
  }
  const total = query.slots.reduce((sum, { weight }) => sum + weight, 0);
  const best = bestOfPages([...sections].map(([section, score]) => ({ page: index.pageOf[section] ?? 0, section, score, why: "" })));
  const ranked = best.map(({ page, section, score }): [number, RankedWords] => {
    const own = pages.get(page) ?? NOTHING;
    const rarest = own.words.toSorted((one, other) => other.weight - one.weight).slice(0, SHOWN_WORDS);
    const why = `holds ${rarest.map(({ text }) => quoted(text)).join(", ")}`;
    const part = (weight: number): number => weight / Math.max(total, 1);
    const shares = { coverage: part(own.weight), titled: part(own.titled), told: part(own.told) };
    return [page, { page, section, score: OF_SECTION * score + (1 - OF_SECTION) * own.score, why, weight: own.weight, ...shares }];
  });
  return new Map(ranked.sort(([, one], [, other]) => other.score - one.score));
}
