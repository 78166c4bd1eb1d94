import type { OpenIndex } from "./open-index.ts";
import type { Slot } from "./slots.ts";

/** How much the words lean to each project, from 0 to 1 for the one they lean to most: who writes `alembic` means one that has it. */
export function leanings({ terms, projects }: OpenIndex, slots: readonly Slot[]): readonly number[] {
  const sums = projects.map(() => 0);
  for (const { weight, terms: own } of slots) {
    const shares = projects.map(() => 0);
    for (const { term, worth } of own) {
      for (const [project, share] of (terms.get(term)?.shares ?? []).entries())
        shares[project] = Math.max(shares[project] ?? 0, share * worth);
    }
    for (const [project, share] of shares.entries()) sums[project] = (sums[project] ?? 0) + weight * share;
  }
  const most = Math.max(...sums);
  return sums.map((sum) => (most === 0 ? 1 : sum / most));
}
