import type { Ranked } from "./ranked.ts";

/** The ways of ranking, the surest first. */
export interface Rankings {
  readonly names: readonly Ranked[];
  readonly commands: readonly Ranked[];
  readonly signatures: readonly Ranked[];
  readonly texts: readonly Ranked[];
}

const K = 4;
const SHARES: Readonly<Record<keyof Rankings, number>> = { names: 8, commands: 2, signatures: 4, texts: 2 };

/** Joins rankings by reciprocal rank: each gives a page its share divided by K and its place, half of it by
 * how near the page comes to the first. The surest says where and why. */
export function fuse(rankings: Rankings): readonly Ranked[] {
  const joined = new Map<number, Ranked>();
  for (const way of ["names", "commands", "signatures", "texts"] as const) {
    const pages = new Set<number>();
    const most = Math.max(...rankings[way].map(({ score }) => score));
    for (const ranked of rankings[way]) {
      if (pages.has(ranked.page)) continue;
      pages.add(ranked.page);
      const before = joined.get(ranked.page);
      const score = (before?.score ?? 0) + (SHARES[way] * (1 + ranked.score / most)) / (2 * (K + pages.size));
      joined.set(ranked.page, { ...ranked, ...before, score });
    }
  }
  return [...joined.values()].sort((one, other) => other.score - one.score || one.page - other.page);
}
