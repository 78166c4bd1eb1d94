import { addToList } from "./add-to-list.ts";
import type { FindIndex, FindPage } from "./find-index.ts";
import { readNumbers } from "./number-list.ts";
import { pageSections } from "./page-sections.ts";
import type { Phrase } from "./page-sections.ts";
import { parseSignature } from "./signature.ts";
import type { AtomWeights, Signature } from "./signature.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";
import { partsOf } from "./words.ts";

export interface Section {
  readonly page: number;
  readonly anchor: string | null;
  readonly title: string;
  /** How much text it holds, in weights of words. */
  readonly length: number;
}

export interface Posting {
  readonly section: number;
  /** How much the word counts there. */
  readonly weight: number;
}

export interface Term {
  readonly postings: readonly Posting[];
  /** On how many pages it stands. */
  readonly count: number;
  readonly rarity: number;
  /** The part of its pages that each project has. */
  readonly shares: readonly number[];
}

export interface PlacedPhrase extends Phrase {
  readonly section: number;
}

/** An index ready to be asked. */
export interface OpenIndex extends AtomWeights {
  readonly pages: readonly FindPage[];
  readonly projects: FindIndex["projects"];
  readonly sections: readonly Section[];
  /** Number of the first section of each page: the page itself. */
  readonly firstSections: readonly number[];
  readonly terms: ReadonlyMap<string, Term>;
  readonly phrases: readonly PlacedPhrase[];
  /** Numbers of the phrases that hold a term. */
  readonly phrasesOf: ReadonlyMap<string, readonly number[]>;
  readonly signatures: readonly { readonly page: number; readonly signature: Signature }[];
  /** What repairs are made to. */
  readonly vocabulary: readonly { readonly term: string; readonly count: number }[];
  /** The rarity of a word that stands nowhere. */
  readonly mostRare: number;
  readonly averageLength: number;
  /** How many parts the longest name has that can be asked for. */
  readonly longestName: number;
}

const WEIGHTS: Readonly<Record<Phrase["kind"], number>> = { title: 3, name: 3, saying: 2.5, heading: 2, signature: 1.5 };
const BODY_WEIGHT = 1;

const opened = new WeakMap<FindIndex, OpenIndex>();

/** Reads an index once; asked again for the same one it gives the same answer. */
export function openIndex(index: FindIndex): OpenIndex {
  const before = opened.get(index);
  if (before !== undefined) return before;
  const open = read(index);
  opened.set(index, open);
  return open;
}

function read(index: FindIndex): OpenIndex {
  const sections: { page: number; anchor: string | null; title: string; length: number }[] = [];
  const firstSections: number[] = [];
  const phrases: PlacedPhrase[] = [];
  const weights = new Map<string, Map<number, number>>();
  const add = (term: string, section: number, weight: number): void => {
    const own = weights.get(term) ?? new Map<number, number>();
    own.set(section, Math.max(own.get(section) ?? 0, weight));
    weights.set(term, own);
  };
  for (const [page, found] of index.pages.entries()) {
    firstSections.push(sections.length);
    for (const { anchor, title, phrases: own } of pageSections(found)) {
      for (const phrase of own) {
        for (const term of new Set(phrase.words.flat())) add(term, sections.length, WEIGHTS[phrase.kind]);
        phrases.push({ ...phrase, section: sections.length });
      }
      sections.push({ page, anchor, title, length: 0 });
    }
  }
  const holders = index.holders.split(" ");
  for (const [number, word] of index.words.split(" ").entries()) {
    for (const section of readNumbers(holders[number] ?? "")) add(word, section, BODY_WEIGHT);
  }

  const pageCount = index.pages.length;
  const rarity = (count: number): number => Math.log(1 + (pageCount - count + 0.5) / (count + 0.5));
  const terms = new Map<string, Term>();
  for (const [term, own] of weights) {
    const postings = [...own].map(([section, weight]) => ({ section, weight }));
    for (const { section, weight } of postings) {
      const place = sections[section];
      if (place !== undefined) place.length += weight;
    }
    const holding = new Set(postings.map(({ section }) => sections[section]?.page ?? 0));
    const shares = index.projects.map(() => 0);
    for (const page of holding) {
      const project = index.pages[page]?.p ?? 0;
      shares[project] = (shares[project] ?? 0) + 1 / holding.size;
    }
    terms.set(term, { postings, count: holding.size, rarity: rarity(holding.size), shares });
  }

  const phrasesOf = new Map<string, number[]>();
  for (const [number, { words }] of phrases.entries()) {
    for (const term of new Set(words.flat())) addToList(phrasesOf, term, number);
  }
  const mostRare = rarity(0);
  const names = new Set(index.projects.map(({ id }) => id));
  return {
    pages: index.pages,
    projects: index.projects,
    sections,
    firstSections,
    terms,
    phrases,
    phrasesOf,
    signatures: index.pages.flatMap(({ signatures = [] }, page) =>
      signatures.flatMap((text) => {
        const signature = parseSignature(text);
        return signature === null ? [] : [{ page, signature }];
      }),
    ),
    vocabulary: [...terms].filter(([term]) => /^\p{L}{3,}$/u.test(term)).map(([term, { count }]) => ({ term, count })),
    mostRare,
    averageLength: sections.reduce((sum, { length }) => sum + length, 0) / Math.max(1, sections.length),
    isProjectName: (atom) => names.has(atom),
    longestName: Math.max(0, ...index.pages.flatMap(({ names: own = [] }) => own.map((name) => partsOf(name).length))),
    weightOfAtom: (atom) => (isStopWord(atom) ? 0.3 : (terms.get(stem(atom))?.rarity ?? mostRare)),
  };
}
