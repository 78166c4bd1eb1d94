import type { FindIndex } from "./find-index.ts";
import { once } from "./once.ts";
import type { Posting } from "./postings.ts";
import { readPostings } from "./postings.ts";
import { readWords } from "./word-list.ts";

export interface Term {
  readonly postings: readonly Posting[];
  /** On how many pages it stands. */
  readonly count: number;
  readonly rarity: number;
  /** The part of its pages that each project has. */
  readonly shares: readonly number[];
}

/** The terms of an index, each read when it is first asked for. */
export interface Terms {
  has(term: string): boolean;
  get(term: string): Term | undefined;
  /** The rarity of a word that stands nowhere. */
  readonly mostRare: number;
  /** What repairs are made to, in alphabetical order. */
  readonly vocabulary: () => readonly string[];
}

/** `pageOf` gives the page of each section. */
export function openTerms({ pages, projects, words, holders }: FindIndex, pageOf: readonly number[]): Terms {
  const names = readWords(words);
  const lists = holders.split(" ");
  const numbers = new Map(names.map((word, number) => [word, number]));
  const terms: (Term | undefined)[] = [];
  const rarity = (count: number): number => Math.log(1 + (pages.length - count + 0.5) / (count + 0.5));

  function read(list: string): Term {
    const postings = readPostings(list);
    const holding = new Set(postings.map(({ section }) => pageOf[section] ?? 0));
    const shares = projects.map(() => 0);
    for (const page of holding) {
      const project = pages[page]?.p ?? 0;
      shares[project] = (shares[project] ?? 0) + 1 / holding.size;
    }
    return { postings, count: holding.size, rarity: rarity(holding.size), shares };
  }

  return {
    has: (term) => numbers.has(term),
    get(term) {
      const number = numbers.get(term);
      return number === undefined ? undefined : (terms[number] ??= read(lists[number] ?? ""));
    },
    mostRare: rarity(0),
    vocabulary: once(() => names.filter((term) => /^\p{L}{3,}$/u.test(term))),
  };
}
