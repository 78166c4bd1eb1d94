import { readNumbers, writeNumbers } from "./number-list.ts";
import type { Phrase } from "./page-sections.ts";

/** A section that holds a term. */
export interface Posting {
  readonly section: number;
  /** How much the term counts there. */
  readonly weight: number;
}

const BODY_WEIGHT = 1;
const PHRASE_WEIGHTS: Readonly<Record<Phrase["kind"], number>> = {
  title: 3,
  name: 3,
  saying: 2.5,
  heading: 2,
  sentence: 1.5,
  signature: 1.5,
};
/** In the order in which the index lists them. */
const WEIGHTS = [...new Set([BODY_WEIGHT, ...Object.values(PHRASE_WEIGHTS)])].sort((one, other) => one - other);
const BETWEEN = ".";

/** How much a term counts for standing in a phrase of this kind, or in the text when it is in none. */
export const termWeight = (kind: Phrase["kind"] | null): number => (kind === null ? BODY_WEIGHT : PHRASE_WEIGHTS[kind]);

/** Whether a term counts more than for standing in the text: it is then part of a phrase. */
export const isInPhrase = ({ weight }: Posting): boolean => weight > BODY_WEIGHT;

/** Ascending sections as text: those of each weight as a list of numbers, the lightest first. */
export function writePostings(postings: readonly Posting[]): string {
  const lists = WEIGHTS.map((): number[] => []);
  for (const { section, weight } of postings) lists[WEIGHTS.indexOf(weight)]?.push(section);
  return lists.map(writeNumbers).join(BETWEEN).replace(/\.+$/, "");
}

export const readPostings = (text: string): readonly Posting[] =>
  text.split(BETWEEN).flatMap((list, at) => readNumbers(list).map((section) => ({ section, weight: WEIGHTS[at] ?? BODY_WEIGHT })));
