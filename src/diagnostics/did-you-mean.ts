import { editDistance } from "./edit-distance.ts";

/** The candidate that a mistyped word most likely meant: at most two slips away, one in a short word. Null when none is. */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  const limit = word.length < 4 ? 1 : 2;
  const wanted = word.toLowerCase();
  const near = [...candidates].filter((candidate) => editDistance(wanted, candidate.toLowerCase(), limit) <= limit);
  return nearest(word, near, 1)[0] ?? null;
}

/** The candidates nearest to a word, best first; equal ones in alphabetical order. */
export function nearest(word: string, candidates: Iterable<string>, count: number): readonly string[] {
  const wanted = word.toLowerCase();
  return [...new Set(candidates)]
    .filter((candidate) => candidate !== word)
    .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}
