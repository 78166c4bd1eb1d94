import { argumentPairs, commandPairs, longFlags } from "./command-pairs.ts";
import type { OpenIndex } from "./open-index.ts";
import { isPlainWord } from "./plain-words.ts";
import type { Word } from "./words.ts";

/** One word that was asked for, with every term that stands for it. */
export interface Slot {
  /** The same for words that ask for the same. */
  readonly key: string;
  readonly text: string;
  readonly line: number;
  /** Empty for a word that stands nowhere. */
  readonly terms: readonly { readonly term: string; readonly worth: number }[];
  /** How much the word tells; for an unknown one how much is not known. */
  readonly weight: number;
}

const CONCEPT_WORTH = 0.9;
/** That an everyday word stands somewhere is often by chance. */
const KNOWN_PLAIN_WORTH = 0.5;
/** `log` of `log in` is hardly the log. */
const IN_PHRASE_WORTH = 0.3;
const PART_WORTH = 0.6;
const UNKNOWN_WEIGHT = 0.6;
const UNKNOWN_NUMBER_WEIGHT = 0.2;
/** A word of everyday speech that stands nowhere says little about what is meant. */
const UNKNOWN_PLAIN_WEIGHT = 0.1;

/** A plain word is one slot; an identifier one for the whole and one for each part. */
export function slotsOf(index: OpenIndex, { text, line, whole, stems, concepts }: Word): readonly Slot[] {
  const known = (term: string): boolean => index.terms.has(term);
  const together = concepts.together.filter(known);
  const [phrase] = together;
  if (phrase !== undefined && whole === null) {
    const terms = [
      ...together.map((term) => ({ term, worth: CONCEPT_WORTH })),
      ...stems.filter(known).map((term) => ({ term, worth: IN_PHRASE_WORTH })),
    ];
    return [slot(index, phrase, text, line, terms)];
  }
  const same = concepts.alone.filter(known).map((term) => ({ term, worth: CONCEPT_WORTH }));
  const parts = stems.map((part) => {
    const own = known(part) ? [{ term: part, worth: 1 }] : [];
    return slot(index, part, whole === null ? text : part, line, whole === null ? [...own, ...same] : own);
  });
  if (whole === null) return parts;
  // An identifier that stands nowhere is the name of something foreign, whatever its parts are.
  const own = slot(index, whole, text, line, known(whole) ? [{ term: whole, worth: 1 }] : []);
  return [own, ...parts.map((part) => ({ ...part, weight: part.weight * (known(whole) ? PART_WORTH : 1) }))];
}

/** What is known of the commands in the lines. */
export const pairSlots = (index: OpenIndex, lines: readonly string[]): readonly Slot[] =>
  lines.flatMap((text, line) => {
    const pairs = commandPairs(text.toLowerCase()).filter((pair) => index.terms.has(pair));
    const further = [...longFlags(text), ...(pairs.length === 0 ? [] : argumentPairs(text))].filter((pair) => index.terms.has(pair));
    return [...pairs, ...further].map((pair) => slot(index, pair, pair.replace(/[+>]/, " "), line, [{ term: pair, worth: 1 }]));
  });

function slot(index: OpenIndex, key: string, text: string, line: number, terms: Slot["terms"]): Slot {
  const rarest = Math.max(0, ...terms.map(({ term, worth }) => worth * (index.terms.get(term)?.rarity ?? 0)));
  const known = rarest * (isPlainWord(key) ? KNOWN_PLAIN_WORTH : 1);
  return { key, text, line, terms, weight: terms.length === 0 ? index.terms.mostRare * unknownWeight(key) : known };
}

function unknownWeight(key: string): number {
  if (/\d/.test(key)) return UNKNOWN_NUMBER_WEIGHT;
  return isPlainWord(key) ? UNKNOWN_PLAIN_WEIGHT : UNKNOWN_WEIGHT;
}
