import type { RankedPhrase } from "./rank-phrases.ts";
import type { RankedWords } from "./rank-sections.ts";
import type { Ranked } from "./ranked.ts";

/** How much each way tells; fitted to all labelled questions, each set judged by weights that were fitted without it. */
const WORTH = { phrase: 1, words: 1.56, titled: 0.84, told: 0.59, verbatim: 2.6 } as const;

/**
 * Pages by what they say: their best short text and all their words, each against the best page, and how much of the question is a short text,
 * stands in the title, stands in the text.
 */
export function rankTexts(phrases: readonly RankedPhrase[], words: ReadonlyMap<number, RankedWords>): readonly Ranked[] {
  const best = new Map(phrases.map((phrase) => [phrase.page, phrase]));
  const mostPhrase = Math.max(1, ...phrases.map(({ score }) => score));
  const mostWords = Math.max(1, ...[...words.values()].map(({ score }) => score));
  return [...words.values()].map((own) => {
    const phrase = best.get(own.page);
    const score =
      (WORTH.phrase * (phrase?.score ?? 0)) / mostPhrase +
      (WORTH.words * own.score) / mostWords +
      WORTH.verbatim * (phrase?.verbatim ?? 0) +
      WORTH.titled * own.titled +
      WORTH.told * own.told;
    return { ...(phrase ?? own), score };
  });
}
