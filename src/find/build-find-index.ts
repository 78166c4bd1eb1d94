import type { Catalog, ProjectEntry } from "../model/catalog.ts";
import { type Recall, nothingRecalled } from "../model/recall.ts";
import { addToList } from "./add-to-list.ts";
import { argumentPairs, commandPairs, longFlags, toolOf } from "./command-pairs.ts";
import type { FindIndex, FindPage, FindProject } from "./find-index.ts";
import { indexedPages } from "./index-pages.ts";
import type { IndexedPage } from "./index-pages.ts";
import { mask, pastedLines } from "./mask.ts";
import { pageId } from "./page-id.ts";
import type { Phrase } from "./page-sections.ts";
import { pagePhrases } from "./page-sections.ts";
import { isOutsideWord, isPlainWord } from "./plain-words.ts";
import type { Posting } from "./postings.ts";
import { termWeight, writePostings } from "./postings.ts";
import { isConceptWord } from "./synonyms.ts";
import { writeWords } from "./word-list.ts";
import { type Word, distinctWordsOf, termsOf } from "./words.ts";

const built = new WeakMap<Catalog, FindIndex>();

/** What the resolver knows of a catalog; worked out once for each. */
export function buildFindIndex(catalog: Catalog, recall: Recall = nothingRecalled): FindIndex {
  const before = built.get(catalog);
  if (before !== undefined) return before;
  const index = indexOf(catalog, recall);
  built.set(catalog, index);
  return index;
}

function indexOf(catalog: Catalog, recall: Recall): FindIndex {
  const indexed = indexedPages(catalog).toSorted(byLikeness);
  const numbers = new Map(indexed.map(({ page }, number) => [page.url, number]));
  const pages = indexed.map(({ page, runbook }): FindPage => {
    const leadsTo = runbook === undefined ? undefined : numbers.get(runbook);
    return leadsTo === undefined ? page : { ...page, leadsTo };
  });
  const commands = commandsOf(catalog);
  const tools = new Set([...commands].map(toolIn));
  const holders = new Map<string, Posting[]>();
  const lengths: number[] = [];
  let below = indexed.length;
  for (const [number, { page, texts, entry }] of indexed.entries()) {
    const bodies = bodyTerms(entry, texts, recall);
    for (const [at, phrases] of pagePhrases(page).entries()) {
      const section = at === 0 ? number : below++;
      let length = 0;
      for (const [term, weight] of sectionWeights(phrases, bodies[at], commands, tools)) {
        addToList(holders, term, { section, weight });
        length += weight;
      }
      lengths[section] = Math.round(length / LENGTH_STEP);
    }
  }
  const words = [...holders.keys()].sort();
  return {
    version: 3,
    projects: catalog.projects.map((project) => findProject(project, catalog)),
    pages,
    words: writeWords(words),
    holders: words.map((word) => writePostings(inOrder(holders.get(word) ?? []))).join(" "),
    lengths,
  };
}

/** Lengths are compared only roughly. */
const LENGTH_STEP = 4;

/** What is alike in several systems stands together, so that the numbers of a term lie close. */
const byLikeness = ({ page: one }: IndexedPage, { page: other }: IndexedPage): number => {
  const [id, otherId] = [pageId(one), pageId(other)];
  return one.k - other.k || (id < otherId ? -1 : id > otherId ? 1 : 0);
};

const inOrder = (postings: readonly Posting[]): readonly Posting[] => postings.toSorted((one, other) => one.section - other.section);

/** Each term of a section with the most that it counts there. A pair counts where its first word is a tool, or in a command. */
function sectionWeights(
  phrases: readonly Phrase[],
  { words = [], pairs = [], lines = [] }: Partial<BodyTerms> = {},
  commands: ReadonlySet<string>,
  tools: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const term of words) weights.set(term, termWeight(null));
  for (const pair of pairs) if (tools.has(toolOf(pair))) weights.set(pair, termWeight(null));
  for (const line of lines)
    if (commands.has(line)) for (const pair of [...longFlags(line), ...argumentPairs(line)]) weights.set(pair, termWeight(null));
  for (const phrase of phrases) {
    for (const terms of phrase.words) {
      for (const term of terms) weights.set(term, Math.max(weights.get(term) ?? 0, termWeight(phrase.kind)));
    }
  }
  return weights;
}

const PATH = /^api(?:\/[a-z0-9]+){1,4}$/;
const SHORT_NAME = /^[a-z]{1,12}(?:[_.:-][a-z]{2,12}){1,3}$/;

interface BodyTerms {
  readonly words: readonly string[];
  /** Pairs that may be of a command. */
  readonly pairs: readonly string[];
  /** Lines that may be a command. */
  readonly lines: readonly string[];
}

const read = new WeakMap<object, readonly BodyTerms[]>();

/** The terms of the texts of an entry. They are the same in every index that holds it. */
function bodyTerms(entry: object, texts: readonly string[], recall: Recall): readonly BodyTerms[] {
  const before = read.get(entry);
  if (before !== undefined) return before;
  const terms = recall(JSON.stringify(texts), () => texts.map(termsOfBody));
  read.set(entry, terms);
  return terms;
}

/** Of the numbers in a body only those that may be a status are kept, and of its identifiers the short ones: `pg_dump`, `db:push`. */
function termsOfBody(text: string): BodyTerms {
  const lines = mask(pastedLines(text.replaceAll("`", "")));
  const terms = new Set(distinctWordsOf(lines).flatMap((word) => termsOf(isNameKept(word) ? word : { ...word, whole: null })));
  const distinct = [...new Set(lines)];
  return {
    words: [...terms].filter((term) => !isEveryday(term) && (!/^\d+$/.test(term) || term.length === 3)),
    pairs: [...new Set(distinct.flatMap(commandPairs))],
    lines: distinct.filter((line) => toolIn(line) !== ""),
  };
}

const isNameKept = ({ whole }: Word): boolean => whole === null || SHORT_NAME.test(whole) || PATH.test(whole);

/** What stands in a text by chance. */
const isEveryday = (term: string): boolean => (isPlainWord(term) || isOutsideWord(term)) && !isConceptWord(term);

const SHELLS = new Set(["bash", "sh", "shell"]);

/** The lines of fences that begin with the name of a program, as they stand in texts. */
function commandsOf({ projects }: Catalog): ReadonlySet<string> {
  const fences = projects.flatMap(({ runbooks, guides }) => [...runbooks, ...guides]).flatMap(({ outline }) => outline.fences);
  const lines = fences.filter(({ language }) => SHELLS.has(language)).flatMap(({ value }) => mask(value.split("\n")));
  return new Set(lines.filter((line) => toolIn(line) !== ""));
}

/** The program with which a line begins; empty when it begins otherwise. */
const toolIn = (line: string): string => /^[a-z][\w-]+(?= )/.exec(line)?.[0] ?? "";

function findProject({ id, data, services }: ProjectEntry, catalog: Catalog): FindProject {
  const others = new Set(catalog.projects.filter((project) => project.id !== id).flatMap((project) => project.services.flatMap(hostsOf)));
  const marks = services.flatMap(hostsOf).filter((host) => !others.has(host));
  return { id, name: data.name, marks: [...new Set(marks)].sort() };
}

const hostsOf = ({ data }: ProjectEntry["services"][number]): readonly string[] =>
  Object.values(data.urls).flatMap((url) => URL.parse(url)?.host ?? []);
