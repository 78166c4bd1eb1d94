import { addToList } from "./add-to-list.ts";
import type { OpenIndex } from "./open-index.ts";
import { bestOfPages, isOfAnother, quoted } from "./ranked.ts";
import type { Ranked } from "./ranked.ts";
import type { Excerpt } from "./read-query.ts";
import { matchAtoms, matchPattern } from "./signature.ts";
import type { SignatureMatch } from "./signature.ts";

const PATTERN_WEIGHT = 14;
/** A signature of common words alone proves nothing. */
const LEAST_WEIGHT = 4;
/** How much a missing part costs: one telling word apart, two signatures may mean different services. */
const STRICT = 6;
/** What each further signature of a page adds. */
const FURTHER = 0.25;

/** The runbooks whose signatures stand in the text: the more a signature says and the more of it is there, the better. */
export function rankSignatures(index: OpenIndex, query: Excerpt): readonly Ranked[] {
  const places = new Map<string, number[]>();
  for (const [place, { text }] of query.atoms.entries()) addToList(places, text, place);
  const found: Ranked[] = [];
  for (const { page, signature } of index.signatures()) {
    const match =
      signature.kind === "pattern" ? matchPattern(signature.pattern, query.lines) : matchAtoms(signature.atoms, places, query.atoms, index);
    if (match === null || isOfAnother(index, query, page)) continue;
    const weight =
      signature.kind === "pattern" ? PATTERN_WEIGHT : signature.atoms.reduce((sum, atom) => sum + index.weightOfAtom(atom.text), 0);
    if (weight < LEAST_WEIGHT) continue;
    const score = weight * match.coverage ** STRICT;
    found.push({ page, section: page, score, line: match.line, why: reason(signature.text, match) });
  }
  const sums = Map.groupBy(found, ({ page }) => page);
  return bestOfPages(
    [...sums.values()].map((matches) => {
      const [best, ...others] = matches.toSorted((one, other) => other.score - one.score) as [Ranked, ...Ranked[]];
      return { ...best, score: best.score + FURTHER * others.reduce((sum, { score }) => sum + score, 0) };
    }),
  );
}

const reason = (signature: string, { coverage }: SignatureMatch): string =>
  `${coverage < 1 ? "nearly matches" : "matches"} ${quoted(signature)}`;
