import { type MatchedPage, type PageText, matchedPage } from "./matched-page.ts";
import { type Place, type Places, placesById } from "./places.ts";
import type { Hit } from "./hit.ts";
import { type Plan, planQuery } from "./plan-query.ts";

/** What is used of Pagefind in the browser. */
export interface Pagefind {
  search(words: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult extends Hit {
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<PageText>;
}

interface WeighedHit extends Hit {
  /** Held on to, because Pagefind's worker forgets the text of a result that was collected as garbage. */
  readonly result: PagefindResult;
}

/** A page that was found, before its text is loaded. */
export interface FoundPage extends Hit, Place {
  read(): Promise<MatchedPage>;
}

/** Full-text search over a built index. */
export function fullText(pagefind: Pagefind, places: Places): (query: string) => Promise<Plan<FoundPage>> {
  const byId = placesById(places);
  return async (query) => {
    const answers = new Map<string, Promise<readonly WeighedHit[]>>();
    const search: Search = (words) => {
      const answer =
        answers.get(words) ??
        pagefind.search(words).then(({ results }) => results.map((result) => weighedHit(result, byId.get(result.id))));
      answers.set(words, answer);
      return answer;
    };
    const plan = await planQuery<WeighedHit>(query, {
      search,
      frequency: (word) => frequency(word, search),
      wordsFrom: (beginning) => wordsFrom(beginning, search),
      size: byId.size,
    });
    return { ...plan, hits: plan.hits.map((hit) => foundPage(hit, byId.get(hit.id))) };
  };
}

/** Who searches in a hurry needs a runbook. Pages that list everything hold every word, and a variable's text is so short that any word fits it well. */
const WORTH: Readonly<Record<string, number>> = { Runbook: 2, System: 0.5, Card: 0.5, Variable: 0.5 };
const NAMED_VARIABLE = 2;

function weighedHit(result: PagefindResult, place: Place | undefined): WeighedHit {
  const isNamed = place?.kind === "Variable" && result.matchedMetaFields?.includes("title");
  const worth = isNamed ? NAMED_VARIABLE : (WORTH[place?.kind ?? ""] ?? 1);
  return { id: result.id, score: result.score * worth, words: result.words, result };
}

type Search = (words: string) => Promise<readonly WeighedHit[]>;

/**
 * In quotes a word must exist. Without them Pagefind also takes words that begin with it, which is wanted while somebody
 * types, and, when there are none, words with which it begins, which is not: `hungry` finds `-H`. The best page tells which.
 */
async function frequency(word: string, search: Search): Promise<number> {
  const exact = await search(`"${word}"`);
  if (exact.length > 0) return exact.length;
  const hits = await search(word);
  const found = await foundWords(hits.slice(0, 1));
  const parts = plainWords(word).filter((part) => part.length > 1);
  return found.some((other) => parts.some((part) => other.includes(part))) ? hits.length : 0;
}

const PAGES_READ = 5;

/** Read from the pages that hold most of them, since the index itself cannot be listed. */
async function wordsFrom(beginning: string, search: Search): Promise<readonly string[]> {
  const hits = (await search(beginning)).toSorted((one, other) => other.words.length - one.words.length);
  return (await foundWords(hits.slice(0, PAGES_READ))).filter((word) => word.startsWith(beginning));
}

async function foundWords(hits: readonly WeighedHit[]): Promise<readonly string[]> {
  const pages = await Promise.all(
    hits.map(async (hit) => {
      const words = (await hit.result.data()).content.split(/\s+/);
      return hit.words.flatMap((at) => plainWords(words[at] ?? ""));
    }),
  );
  return [...new Set(pages.flat())];
}

const plainWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

function foundPage({ id, score, words, result }: WeighedHit, place: Place = { project: "", kind: "Page" }): FoundPage {
  return { id, score, words, ...place, read: async () => matchedPage(await result.data(), words) };
}
