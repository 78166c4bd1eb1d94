import type { Hit } from "./hit.ts";
import type { PageText } from "./matched-page.ts";
import type { Engine } from "./plan-query.ts";

/** How soon more of the same word counts less, and how much a long page is held against it, as in BM25. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;
const IN_TITLE = 2;
/** Shorter words must be a whole word; longer ones may begin one. */
const SHORTEST_BEGINNING = 3;

/** A page that is kept whole, and what it is worth beside others that hold the same words. */
export interface WholePage extends PageText {
  readonly id: string;
  readonly worth: number;
}

/** A search through whole pages, for as many as fit in a file. It needs no index. */
export function textEngine(pages: readonly WholePage[]): Engine<Hit> {
  const texts = pages.map((page) => ({
    ...page,
    parts: page.content.toLowerCase().split(/\s+/).map(plainWords),
    title: plainWords((page.meta["title"] ?? "").toLowerCase()),
  }));
  const average = texts.reduce((sum, { parts }) => sum + parts.length, 0) / Math.max(1, texts.length);
  const vocabulary = new Set(texts.flatMap(({ parts }) => parts.flat()));
  const places = (word: string, { parts }: (typeof texts)[number]): readonly number[] => {
    const wanted = plainWords(word);
    return parts.flatMap((_, at) => (wanted.length > 0 && stands(wanted, parts, at) ? [at] : []));
  };
  const search = (words: string): readonly Hit[] => {
    const asked = /^\s*"/.test(words) ? [words.replaceAll('"', " ").toLowerCase()] : words.toLowerCase().split(/\s+/).filter(Boolean);
    return texts.flatMap((page) => {
      const found = asked.map((word) => places(word, page));
      if (found.length === 0 || found.some((at) => at.length === 0)) return [];
      const length = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * page.parts.length) / average;
      const scores = found.map((at) => at.length / (at.length + SATURATION * length));
      const named = asked.filter((word) => plainWords(word).some((part) => page.title.includes(part))).length;
      const score = page.worth * (scores.reduce((sum, one) => sum + one, 0) + (IN_TITLE * named) / asked.length);
      return [{ id: page.id, score, words: found.flat() }];
    });
  };
  return {
    size: pages.length,
    search: async (words) => search(words),
    frequency: async (word) => search(word).length,
    wordsFrom: async (beginning) => [...vocabulary].filter((word) => word.startsWith(beginning)),
  };
}

/** Whether words stand from a place on, each after the other; the last may be the beginning of one. */
function stands(wanted: readonly string[], parts: readonly (readonly string[])[], at: number): boolean {
  const own = parts[at] ?? [];
  const found = [...own, ...parts.slice(at + 1, at + 1 + wanted.length).flat()];
  return own.some((_, from) =>
    wanted.every((word, index) => {
      const there = found[from + index] ?? "";
      return there === word || (index === wanted.length - 1 && word.length >= SHORTEST_BEGINNING && there.startsWith(word));
    }),
  );
}

const plainWords = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
