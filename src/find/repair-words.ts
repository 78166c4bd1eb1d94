import { editDistance } from "../diagnostics/edit-distance.ts";
import type { OpenIndex } from "./open-index.ts";
import { isOutsideWord, isPlainWord } from "./plain-words.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";
import { isConceptWord } from "./synonyms.ts";
import type { Terms } from "./terms.ts";

const WORD = /(?<![\p{L}\p{N}])\p{L}{3,}(?![\p{L}\p{N}])/gu;

/** Lines with misspelled words put right, and the last word completed. Words that are known stay. */
export function repairWords(index: OpenIndex, lines: readonly string[]): readonly string[] {
  const end = lines.findLastIndex((line) => line.trim() !== "");
  return lines.map((line, number) =>
    line.replace(WORD, (word, at: number) => {
      const lower = word.toLowerCase();
      if (/\p{Ll}\p{Lu}/u.test(word) || isKnown(index, lower)) return word;
      const isLast = number === end && line.slice(at + word.length).trim() === "";
      return (isLast ? completed(index, lower) : null) ?? repaired(index, lower) ?? word;
    }),
  );
}

const isKnown = ({ terms }: OpenIndex, word: string): boolean =>
  terms.has(stem(word)) || isStopWord(word) || [isPlainWord, isOutsideWord, isConceptWord].some((holds) => holds(stem(word)));

/** The commonest word that begins with what is typed so far. */
function completed({ terms }: OpenIndex, begun: string): string | null {
  const words = terms.vocabulary().filter((term) => term.startsWith(begun));
  return words.sort((one, other) => countOf(terms, other) - countOf(terms, one) || one.length - other.length)[0] ?? null;
}

const countOf = (terms: Terms, term: string): number => terms.get(term)?.count ?? 0;

const repairs = new WeakMap<OpenIndex, Map<string, string | null>>();

/** Looked for once: who types on asks for the same words at every letter. */
function repaired(index: OpenIndex, written: string): string | null {
  const known = repairs.get(index) ?? new Map<string, string | null>();
  repairs.set(index, known);
  const before = known.get(written);
  if (before !== undefined) return before;
  const found = likeliest(index, written);
  known.set(written, found);
  return found;
}

/** One slip away, else with a slip in its ending, else two words written as one, else, from eight letters, two slips away. */
function likeliest(index: OpenIndex, written: string): string | null {
  if (written.length < 4) return null;
  const near = nearest(index, written);
  if (near !== null && near.distance === 1) return near.term;
  return withoutEnding(index, written) ?? split(index, written) ?? near?.term ?? null;
}

const ENDINGS = ["ing", "ment", "ments", "ation", "ations"];

/** `deploymnet` as `deploy`: a known word with one slip in the ending that a stem is without. */
function withoutEnding({ terms }: OpenIndex, written: string): string | null {
  for (let at = written.length - 2; at >= LEAST_STEM - 1; at--) {
    const known = stem(written.slice(0, at));
    const rest = written.slice(at);
    if (terms.has(known) && known.length >= LEAST_STEM - 1 && ENDINGS.some((ending) => editDistance(rest, ending, 1) === 1)) return known;
  }
  return null;
}

/**
 * The nearest word; of those as near one that has the same letters, then the commonest. The first letter or the second
 * counts as right, or as the other's.
 */
function nearest({ terms }: OpenIndex, written: string): { readonly term: string; readonly distance: number } | null {
  const limit = slipsIn(written);
  const word = stem(written);
  let best: { term: string; distance: number; isMixed: boolean } | null = null;
  for (const term of terms.vocabulary()) {
    const isSwapped = term[0] === word[1] && term[1] === word[0];
    if (term[0] !== word[0] && term[1] !== word[1] && !isSwapped) continue;
    const ofStem = distanceWithin(word, term, slipsIn(word));
    const ofWhole = distanceWithin(written, term, limit);
    if (Math.min(ofStem, ofWhole) > (best?.distance ?? limit)) continue;
    const isMixed = haveSameLetters(word, term) || haveSameLetters(written, term);
    const distance = word.length < LEAST_STEM && !isMixed ? ofWhole : Math.min(ofStem, ofWhole);
    if (distance > (best?.distance ?? limit)) continue;
    const isNearer = best === null || distance < best.distance || (isMixed && !best.isMixed);
    const isCommoner = best !== null && isMixed === best.isMixed && countOf(terms, term) > countOf(terms, best.term);
    if (isNearer || isCommoner) best = { term, distance, isMixed };
  }
  return best;
}

/** Whether two words are made of the same letters: who hurries mixes them up more often than they miss one. */
const haveSameLetters = (one: string, other: string): boolean =>
  one.length === other.length && [...one].sort().join("") === [...other].sort().join("");

function distanceWithin(word: string, term: string, limit: number): number {
  if (Math.abs(word.length - term.length) > limit) return Infinity;
  const distance = editDistance(word, term, limit);
  return distance > limit ? Infinity : distance;
}

/** How many slips a word of that length may hold. */
const slipsIn = (word: string): number => (word.length < 8 ? 1 : 2);
/** A shorter stem is near too many, unless its letters are only mixed up: `slots` is no `slow`, but `reids` is `redis`. */
const LEAST_STEM = 5;
const LEAST_HALF = 3;

/** `healthcheck` as `health check`, where both are known. */
function split(index: OpenIndex, written: string): string | null {
  for (let at = LEAST_HALF; at <= written.length - LEAST_HALF; at++) {
    const halves = [written.slice(0, at), written.slice(at)] as const;
    if (halves.every((half) => index.terms.has(stem(half)))) return halves.join(" ");
  }
  return null;
}
