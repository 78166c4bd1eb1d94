/** The candidate that a mistyped word most likely meant: at most two slips away, one in a short word. Null when none is. */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  const limit = word.length < 4 ? 1 : 2;
  const [best] = nearest(word, candidates, 1);
  return best !== undefined && slips(word.toLowerCase(), best.toLowerCase()) <= limit ? best : null;
}

/** The candidates nearest to a word, best first; equal ones in alphabetical order. */
export function nearest(word: string, candidates: Iterable<string>, count: number): readonly string[] {
  const wanted = word.toLowerCase();
  return [...new Set(candidates)]
    .filter((candidate) => candidate !== word)
    .map((candidate) => ({ candidate, distance: slips(wanted, candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** Damerau's distance: letters added, left out, replaced, or swapped with their neighbour. */
export function slips(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
