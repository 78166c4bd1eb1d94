import { exactNames } from "./exact-names.ts";
import { FIND_KINDS } from "./find-index.ts";
import type { FindIndex, FindKind } from "./find-index.ts";
import { fuse } from "./fuse.ts";
import { openIndex } from "./open-index.ts";
import type { OpenIndex } from "./open-index.ts";
import { rankPhrases } from "./rank-phrases.ts";
import { rankSections } from "./rank-sections.ts";
import type { RankedWords } from "./rank-sections.ts";
import { rankSignatures } from "./rank-signatures.ts";
import type { Ranked } from "./ranked.ts";
import { readQuery } from "./read-query.ts";
import type { Query } from "./read-query.ts";

export interface FindResult {
  readonly project: string;
  readonly kind: FindKind;
  readonly id: string;
  readonly url: string;
  /** The place on the page; null for its top. */
  readonly anchor: string | null;
  readonly title: string;
  /** Only comparable within one resolution. */
  readonly score: number;
  /** Why it is an answer; what was found stands in backticks. */
  readonly why: string;
}

export interface Resolution {
  /** false: no known symptom; the results are the closest pages. */
  readonly confident: boolean;
  /** Best first. */
  readonly results: readonly FindResult[];
}

const MOST_RESULTS = 10;
/** How much a page of another project counts when one is named. */
const OTHER_PROJECT = 0.15;
const KIND_WORTH: Readonly<Record<FindKind, number>> = {
  runbook: 1.1,
  guide: 1,
  checklist: 0.6,
  variable: 0.55,
  alert: 0.85,
  service: 0.6,
  project: 0.5,
};

/** Where a pasted text, an identifier or a question leads. */
export function resolve(index: FindIndex, text: string, options: { readonly project?: string } = {}): Resolution {
  const open = openIndex(index);
  const query = readQuery(open, text);
  const worth = (page: number): number => pageWorth(open, query, page, options.project);
  const weighed = (ranked: Iterable<Ranked>): readonly Ranked[] =>
    [...ranked]
      .map((one) => ({ ...one, score: one.score * worth(one.page) }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score || one.page - other.page);

  const words = rankSections(open, query);
  const names = weighed(exactNames(open, query));
  const signatures = weighed(rankSignatures(open, query));
  const phrases = weighed(rankPhrases(open, query));
  const ranked = fuse({ names, signatures, phrases, words: weighed(words.values()) });
  const [first] = ranked;
  return {
    confident:
      names.length > 0 || signatures.length > 0 || (first !== undefined && isKnown(query, words.get(first.page), phrases, first.page)),
    results: ranked.slice(0, MOST_RESULTS).map((one) => result(open, one)),
  };
}

function pageWorth(index: OpenIndex, query: Query, page: number, only: string | undefined): number {
  const found = index.pages[page];
  const kind = FIND_KINDS[found?.k ?? 0] ?? "runbook";
  const project = index.projects[found?.p ?? 0]?.id;
  if (only !== undefined && only !== project) return 0;
  const isOther = query.projects.size > 0 && !query.projects.has(found?.p ?? 0);
  return KIND_WORTH[kind] * (isOther ? OTHER_PROJECT : 1);
}

/** How much of a question must be known, how much that must tell, and how little tells enough when nothing is unknown. */
const LEAST = { coverage: 0.6, weight: 4, whole: 0.8, wholeWeight: 2, phrase: 11, ownPhrase: 5 };

/** Whether the words alone are enough to be sure. */
function isKnown(query: Query, words: RankedWords | undefined, phrases: readonly Ranked[], page: number): boolean {
  if (words === undefined) return false;
  const phrase = phrases.find((one) => one.page === page)?.score ?? 0;
  const isOwn = query.projects.size > 0;
  if (!query.isShort) return phrase >= (isOwn ? LEAST.ownPhrase : LEAST.phrase);
  if (words.coverage >= LEAST.whole && words.weight >= LEAST.wholeWeight) return true;
  return words.coverage >= (isOwn ? LEAST.coverage - 0.15 : LEAST.coverage) && words.weight >= (isOwn ? LEAST.wholeWeight : LEAST.weight);
}

function result(index: OpenIndex, { page, section, score, why }: Ranked): FindResult {
  const found = index.pages[page];
  const place = index.sections[section];
  return {
    project: index.projects[found?.p ?? 0]?.id ?? "",
    kind: FIND_KINDS[found?.k ?? 0] ?? "runbook",
    id: found?.id ?? "",
    url: found?.url ?? "/",
    anchor: place?.anchor ?? null,
    title: found?.title ?? "",
    score: Math.round(score * 1000) / 1000,
    why,
  };
}
