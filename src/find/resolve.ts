import { exactNames } from "./exact-names.ts";
import { FIND_KINDS } from "./find-index.ts";
import type { FindIndex, FindKind } from "./find-index.ts";
import { findResult } from "./find-result.ts";
import type { FindResult } from "./find-result.ts";
import { fuse } from "./fuse.ts";
import type { Intent } from "./intent.ts";
import { leanings } from "./leanings.ts";
import { openIndex } from "./open-index.ts";
import type { OpenIndex } from "./open-index.ts";
import { placeAnswers } from "./place-answers.ts";
import { rankCommands } from "./rank-commands.ts";
import { rankPhrases } from "./rank-phrases.ts";
import { rankSections } from "./rank-sections.ts";
import type { RankedWords } from "./rank-sections.ts";
import { rankTexts } from "./rank-texts.ts";
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

const MOST_RESULTS = 10;
/** How much a page of another project counts when one is named. */
const OTHER_PROJECT = 0.15;
/** How much of its worth a page may lose when the words lean to another project. */
const LEAN = 0.18;
/** A task is told in a guide, what is broken in a runbook. */
const INTENT_WORTH: Readonly<Record<Intent, Readonly<Partial<Record<FindKind, number>>>>> = {
  task: { runbook: 0.82, guide: 1.38, checklist: 1.14, variable: 1.38 },
  list: { runbook: 0.78, guide: 0.76, checklist: 1.67, variable: 0.82 },
  trouble: { runbook: 1.19, guide: 1.06, checklist: 1.15, variable: 1.17 },
};
const KIND_WORTH: Readonly<Record<FindKind, number>> = {
  runbook: 1.08,
  guide: 0.94,
  checklist: 0.93,
  variable: 0.96,
  alert: 0.98,
  service: 0.55,
  project: 1.09,
  page: 1.5,
};

/** A list of a system: who wants one thing of it does not want all. */
const SYSTEM_PAGE_WORTH = 0.85;

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
  const names = weighed(exactNames(open, query));
  const signatures = weighed(rankSignatures(open, query));
  const texts = weighed(rankTexts(rankPhrases(open, query), words));
  const commands = rankCommands(open, query, texts);
  const ranked = fuse({ names, commands, signatures, texts });
  const [first] = ranked;
  return {
    confident:
      names.length > 0 ||
      commands.length > 0 ||
      signatures.length > 0 ||
      isKnownIdentifier(open, query) ||
      (first !== undefined && isKnown(query, words.get(first.page))),
    results: placeAnswers(open, query, ranked.slice(0, MOST_RESULTS)).map((one) => findResult(open, query, one)),
  };
}

function pageWorth(index: OpenIndex, query: Query, leaning: readonly number[], page: number, only: string | undefined): number {
  const found = index.pages[page];
  const kind = FIND_KINDS[found?.k ?? 0] ?? "runbook";
  const project = index.projects[found?.p ?? 0]?.id;
  if (only !== undefined && only !== project) return 0;
  // Who names several systems may want to compare them.
  const isOther = project === undefined ? query.projects.size === 1 : query.projects.size > 0 && !query.projects.has(found?.p ?? 0);
  const meant = [...query.intents].reduce((worth, intent) => worth * (INTENT_WORTH[intent][kind] ?? 1), 1);
  const leant = query.projects.size > 0 ? 1 : 1 - LEAN * (1 - (leaning[found?.p ?? 0] ?? 1));
  const own = kind === "page" && project !== undefined ? SYSTEM_PAGE_WORTH : KIND_WORTH[kind];
  return own * meant * (isOther ? OTHER_PROJECT : leant);
}

/** Whether the text is nothing but one identifier, and it stands somewhere as it is. */
const isKnownIdentifier = ({ terms }: OpenIndex, { words: [only, ...others] }: Query): boolean =>
  only?.whole != null && others.length === 0 && terms.has(only.whole);

/** How much must be known to be sure: of a question which part of its weight, of an excerpt which weight. Less where one of our systems is named. */
const LEAST = { question: 0.71, excerpt: 27 };
const LEAST_OF_OWN: typeof LEAST = { question: 0.25, excerpt: 10 };
/** What it tells beside that words are known that they stand in the title or in the text, and that it is a single one. */
const SURENESS = { titled: 0.29, told: 0.1, single: -0.23 } as const;

/** Whether the words alone are enough to be sure. */
function isKnown(query: Query, words: RankedWords | undefined): boolean {
  if (words === undefined) return false;
  const least = query.projects.size > 0 ? LEAST_OF_OWN : LEAST;
  if (!query.isShort) return words.weight >= least.excerpt;
  const known = query.slots.filter(({ terms }) => terms.length > 0).length;
  const single = known === 1 ? SURENESS.single : 0;
  return words.coverage + SURENESS.titled * words.titled + SURENESS.told * words.told + single >= least.question;
}
