import type { FindIndex, FindPage } from "./find-index.ts";
import type { KnownName } from "./known-name.ts";
import { knownName } from "./known-name.ts";
import { once } from "./once.ts";
import type { Phrase } from "./page-sections.ts";
import { sectionAnchor, sectionCount, sectionPhrases, sectionTitle } from "./page-sections.ts";
import type { AtomWeights, Signature } from "./signature.ts";
import { parseSignature } from "./signature.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";
import { openTerms } from "./terms.ts";
import type { Terms } from "./terms.ts";

/** An index ready to be asked. What a question does not need is not read. */
export interface OpenIndex extends AtomWeights {
  readonly pages: readonly FindPage[];
  readonly projects: FindIndex["projects"];
  /** Number of the page of each section. A page itself is the section of its own number. */
  readonly pageOf: readonly number[];
  /** For each page the number of the first section below it. */
  readonly firstBelow: readonly number[];
  /** How much text each section holds. Only how they stand to each other counts. */
  readonly lengths: readonly number[];
  readonly averageLength: number;
  readonly terms: Terms;
  /** The short texts that lead to a section. */
  phrasesOf(section: number): readonly Phrase[];
  /** Where a section stands on its page; null for the top. */
  anchorOf(section: number): string | null;
  /** What stands above a section; null for the top. */
  headingOf(section: number): string | null;
  readonly signatures: () => readonly { readonly page: number; readonly signature: Signature }[];
  /** What can be asked for by its exact name. */
  readonly names: () => readonly KnownName[];
}

const opened = new WeakMap<FindIndex, OpenIndex>();

/** Opens an index once; asked again for the same one it gives the same answer. */
export function openIndex(index: FindIndex): OpenIndex {
  const before = opened.get(index);
  if (before !== undefined) return before;
  const open = read(index);
  opened.set(index, open);
  return open;
}

function read(index: FindIndex): OpenIndex {
  const { pages, projects, lengths } = index;
  const pageOf = [...pages.keys()];
  const firstBelow = pages.map((page, number) => {
    const first = pageOf.length;
    for (let at = sectionCount(page); at > 1; at--) pageOf.push(number);
    return first;
  });
  const placeOf = (section: number): readonly [page: FindPage | undefined, at: number] => {
    const page = pageOf[section] ?? -1;
    return [pages[page], section === page ? 0 : 1 + section - (firstBelow[page] ?? 0)];
  };
  const phrases: (readonly Phrase[] | undefined)[] = [];
  const terms = openTerms(index, pageOf);
  const projectNames = new Set(projects.map(({ id }) => id));
  const weights = new Map<string, number>();
  return {
    pages,
    projects,
    pageOf,
    firstBelow,
    lengths,
    averageLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    terms,
    phrasesOf(section) {
      const [page, at] = placeOf(section);
      return (phrases[section] ??= page === undefined ? [] : sectionPhrases(page, at));
    },
    anchorOf(section) {
      const [page, at] = placeOf(section);
      return page === undefined ? null : sectionAnchor(page, at);
    },
    headingOf(section) {
      const [page, at] = placeOf(section);
      return page === undefined || at === 0 ? null : sectionTitle(page, at);
    },
    signatures: once(() =>
      pages.flatMap(({ signatures = [] }, page) =>
        signatures.flatMap((text) => {
          const signature = parseSignature(text);
          return signature === null ? [] : [{ page, signature }];
        }),
      ),
    ),
    names: once(() => pages.flatMap(({ names = [] }, page) => names.map((name) => knownName(name, page)))),
    isProjectName: (atom) => projectNames.has(atom),
    weightOfAtom(atom) {
      const weight = weights.get(atom) ?? (isStopWord(atom) ? 0.3 : (terms.get(stem(atom))?.rarity ?? terms.mostRare));
      weights.set(atom, weight);
      return weight;
    },
  };
}
