import { addToList } from "./add-to-list.ts";
import { FIND_KINDS } from "./find-index.ts";
import type { OpenIndex } from "./open-index.ts";
import type { Phrase } from "./page-sections.ts";
import { isInPhrase } from "./postings.ts";
import { bestOfPages, quoted } from "./ranked.ts";
import type { Ranked } from "./ranked.ts";
import type { Query } from "./read-query.ts";
import type { Slot } from "./slots.ts";
import { verbatimShare } from "./spoken.ts";

const WORTH = { title: 1.25, name: 0.9, saying: 1.7, sentence: 1.3, heading: 0.6, signature: 0.6 } as const;
/** A step of a runbook is read on the way through it; a section of a guide is what one came for. */
const STEP_WORTH = 0.65;
/** Who wants a variable names it, or says a sentence about it. */
const VARIABLE_WORTH = 0.6;
/** How much it matters which part of the text was asked for. */
const WHOLE = 0.35;
const WHOLE_SENTENCE = 0.7;
/** What it adds that other phrases of the page hold further words. */
const FURTHER = 0.5;

const CALLED = {
  title: "the title",
  name: "the name",
  saying: "what people say,",
  sentence: "what people say,",
  heading: "the heading",
  signature: "the signature",
} as const;
const RUNBOOK = FIND_KINDS.indexOf("runbook");
const VARIABLE = FIND_KINDS.indexOf("variable");

interface Matched {
  readonly section: number;
  readonly phrase: Phrase;
  readonly slots: Map<Slot, number>;
  readonly terms: Set<string>;
}

/** A page as its short texts rank it. */
export interface RankedPhrase extends Ranked {
  /** How much of the question one of them is, word by word. */
  readonly verbatim: number;
}

/** Pages by the short text that has most of the words, weighed by how rare they are and by how much of that text they are. */
export function rankPhrases(index: OpenIndex, query: Query): readonly RankedPhrase[] {
  const pages = Map.groupBy(matchedPhrases(index, query), ({ section }) => index.pageOf[section] ?? 0);
  return bestOfPages(
    [...pages].map(([page, own]) => {
      const scores = own.map((matched) => scoreOf(index, matched, page));
      const score = Math.max(...scores);
      const { section, phrase, slots } = own[scores.indexOf(score)] as Matched;
      const further = new Map(own.flatMap((matched) => [...matched.slots]).filter(([slot]) => !slots.has(slot)));
      const added = [...further.values()].reduce((sum, weight) => sum + weight, 0);
      const line = [...slots.keys()][0]?.line ?? 0;
      const verbatim = Math.max(0, ...own.filter(isSaid).map((matched) => verbatimShare(query.spoken, matched.phrase.text)));
      return { page, section, score: score + FURTHER * added, line, verbatim, why: `like ${CALLED[phrase.kind]} ${quoted(phrase.text)}` };
    }),
  );
}

/** The names of endpoints and what stands in logs are asked for as they are, wherever one wants to go. */
const isSaid = ({ phrase: { kind } }: Matched): boolean => kind !== "name" && kind !== "signature";

const holding = new WeakMap<readonly Phrase[], Map<string, Phrase[]>>();

/** Looked up, for a page may be asked for in dozens of ways. */
function phrasesHolding(phrases: readonly Phrase[], term: string): readonly Phrase[] {
  const before = holding.get(phrases);
  if (before !== undefined) return before.get(term) ?? [];
  const found = new Map<string, Phrase[]>();
  for (const phrase of phrases) for (const own of new Set(phrase.words.flat())) addToList(found, own, phrase);
  holding.set(phrases, found);
  return found.get(term) ?? [];
}

/** In the order of the index. */
function matchedPhrases(index: OpenIndex, query: Query): readonly Matched[] {
  const phrases = new Map<Phrase, Matched>();
  for (const slot of query.slots) {
    for (const { term, worth } of slot.terms) {
      for (const { section } of index.terms.get(term)?.postings.filter(isInPhrase) ?? []) {
        for (const phrase of phrasesHolding(index.phrasesOf(section), term)) {
          const own = phrases.get(phrase) ?? { section, phrase, slots: new Map(), terms: new Set() };
          own.slots.set(slot, Math.max(own.slots.get(slot) ?? 0, slot.weight * worth));
          own.terms.add(term);
          phrases.set(phrase, own);
        }
      }
    }
  }
  return [...phrases.values()];
}

const weighed = new WeakMap<Phrase, readonly number[]>();

/** How much each word of a phrase tells. */
function wordWeights({ terms }: OpenIndex, phrase: Phrase): readonly number[] {
  const before = weighed.get(phrase);
  if (before !== undefined) return before;
  const found = phrase.words.map((word) => Math.max(...word.map((term) => terms.get(term)?.rarity ?? 0)));
  weighed.set(phrase, found);
  return found;
}

function scoreOf(index: OpenIndex, { phrase, slots, terms }: Matched, page: number): number {
  const { kind, words } = phrase;
  const weights = wordWeights(index, phrase);
  let weight = 0;
  for (const own of slots.values()) weight += own;
  let total = 0;
  let hit = 0;
  for (const [at, word] of words.entries()) {
    const own = weights[at] ?? 0;
    total += own;
    hit += own * partHeld(word, terms);
  }
  return weight * (hit / Math.max(total, 1)) ** (kind === "sentence" ? WHOLE_SENTENCE : WHOLE) * worthOf(kind, index.pages[page]?.k);
}

/** Of an identifier that was not asked for as a whole, how many of its parts were. */
function partHeld(word: readonly string[], asked: ReadonlySet<string>): number {
  const held = word.filter((term) => asked.has(term)).length;
  const [whole = "", ...parts] = word;
  return held === 0 || asked.has(whole) || !isIdentifier(whole) ? Math.min(held, 1) : held / parts.length;
}

const isIdentifier = (term: string): boolean => /[\p{L}\p{N}][_\-./:@]/u.test(term);

function worthOf(phrase: Phrase["kind"], page: number | undefined): number {
  if (page === VARIABLE && phrase !== "sentence") return VARIABLE_WORTH;
  return phrase === "heading" && page === RUNBOOK ? STEP_WORTH : WORTH[phrase];
}
