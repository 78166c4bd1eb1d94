import { exactNames } from "./exact-names.ts";
import { FIND_KINDS } from "./find-index.ts";
import type { FindIndex, FindKind } from "./find-index.ts";
import { findResult } from "./find-result.ts";
import type { FindResult } from "./find-result.ts";
import { fuse } from "./fuse.ts";
import { leanings } from "./leanings.ts";
import { openIndex } from "./open-index.ts";
import type { OpenIndex } from "./open-index.ts";
import { placeAnswers } from "./place-answers.ts";
import { rankCommands } from "./rank-commands.ts";
import { rankPhrases } from "./rank-phrases.ts";
import { rankSections } from "./rank-sections.ts";
import type { RankedWords } from "./rank-sections.ts";
import { rankSignatures } from "./rank-signatures.ts";
import type { Ranked } from "./ranked.ts";
import { readQuery } from "./read-query.ts";
import type { Query } from "./read-query.ts";

export interface Resolution {
  /** false: no known symptom; the results are the closest pages. */
  readonly confident: boolean;
  /** Best first. */
  readonly results: readonly FindResult[];
}

/** How much of the worth of a short text depends on what else its page holds. */
const WHOLE = 0.6;
const MOST_RESULTS = 10;
/** How much a page of another project counts when one is named. */
const OTHER_PROJECT = 0.15;
/** How much of its worth a page may lose when the words lean to another project. */
const LEAN = 0.4;
/** A task is told in a guide, what is broken in a runbook. */
const INTENT_WORTH: Readonly<Record<Exclude<Query["intent"], null>, Readonly<Partial<Record<FindKind, number>>>>> = {
  task: { runbook: 0.5, checklist: 1.4 },
  list: { runbook: 0.5, checklist: 2.2 },
  trouble: { guide: 0.9 },
};
const KIND_WORTH: Readonly<Record<FindKind, number>> = {
  runbook: 1.1,
  guide: 1,
  checklist: 0.6,
  variable: 0.55,
  alert: 0.85,
  service: 0.35,
  project: 0.5,
  page: 1,
};

/** Where a pasted text, an identifier or a question leads. */
export function resolve(index: FindIndex, text: string, options: { readonly project?: string } = {}): Resolution {
  const open = openIndex(index);
  const query = readQuery(open, text);
  const leaning = leanings(open, query.slots);
  const worth = (page: number): number => pageWorth(open, query, leaning, page, options.project);
  const weighed = (ranked: Iterable<Ranked>): readonly Ranked[] =>
    [...ranked]
      .map((one) => ({ ...one, score: one.score * worth(one.page) }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score || one.page - other.page);

  const words = rankSections(open, query);
  // Of two short texts that fit as well, that counts more whose page holds the rest too.
  const most = Math.max(...[...words.values()].map(({ coverage }) => coverage));
  const whole = ({ page, score, ...one }: Ranked): Ranked => ({
    ...one,
    page,
    score: score * (1 - WHOLE + (WHOLE * (words.get(page)?.coverage ?? 0)) / most),
  });
  const names = weighed(exactNames(open, query));
  const signatures = weighed(rankSignatures(open, query));
  const phrases = weighed(rankPhrases(open, query).map(whole));
  const byWords = weighed(words.values());
  const commands = rankCommands(open, query, byWords);
  const ranked = fuse({ names, commands, signatures, phrases, words: byWords });
  const [first] = ranked;
  return {
    confident:
      names.length > 0 ||
      commands.length > 0 ||
      signatures.length > 0 ||
      isKnownIdentifier(open, query) ||
      (first !== undefined && isKnown(query, words.get(first.page), phrases, first.page)),
    results: placeAnswers(open, query, ranked.slice(0, MOST_RESULTS)).map((one) => findResult(open, query, one)),
  };
}

function pageWorth(index: OpenIndex, query: Query, leaning: readonly number[], page: number, only: string | undefined): number {
  const found = index.pages[page];
  const kind = FIND_KINDS[found?.k ?? 0] ?? "runbook";
  const project = index.projects[found?.p ?? 0]?.id;
  if (only !== undefined && only !== project) return 0;
  const isOther = query.projects.size > 0 && !query.projects.has(found?.p ?? 0);
  const meant = query.intent === null ? 1 : (INTENT_WORTH[query.intent][kind] ?? 1);
  const leant = query.projects.size > 0 || kind === "page" ? 1 : 1 - LEAN * (1 - (leaning[found?.p ?? 0] ?? 1));
  return KIND_WORTH[kind] * meant * (isOther ? OTHER_PROJECT : leant);
}

/** Whether the text is nothing but one identifier, and it stands somewhere as it is. */
const isKnownIdentifier = ({ terms }: OpenIndex, { words: [only, ...others] }: Query): boolean =>
  only?.whole != null && others.length === 0 && terms.has(only.whole);

/** How much of a question must be known, how much that must tell, and how little tells enough when nothing is unknown. */
const LEAST = { coverage: 0.6, weight: 3.2, whole: 0.8, wholeWeight: 1.8, phrase: 17, share: 0.5 };
/** Who names one of our projects hardly means something foreign. */
const LEAST_OF_OWN: typeof LEAST = { coverage: 0.3, weight: 1.5, whole: 0.6, wholeWeight: 0.5, phrase: 6, share: 0 };

/** Whether the words alone are enough to be sure. */
function isKnown(query: Query, words: RankedWords | undefined, phrases: readonly Ranked[], page: number): boolean {
  if (words === undefined) return false;
  const least = query.projects.size > 0 ? LEAST_OF_OWN : LEAST;
  const phrase = phrases.find((one) => one.page === page)?.score ?? 0;
  if (!query.isShort) return phrase >= least.phrase;
  const known = query.slots.filter(({ terms }) => terms.length > 0).length;
  // One word among strange ones is known by chance.
  if (query.projects.size === 0 && known === 1 && query.slots.length > 1) return false;
  const { coverage, weight } = words;
  if (coverage >= least.whole && weight >= least.wholeWeight) return true;
  return coverage >= least.coverage && weight >= least.weight && phrase >= least.share * weight;
}
