import { editDistance } from "../diagnostics/edit-distance.ts";
import type { Hit } from "./hit.ts";
import { queryWords } from "./query-words.ts";
import { byCloseness } from "./rank-by-closeness.ts";

/** A full-text search in which every word must match. */
export interface Engine<H extends Hit> {
  /** Best first. */
  search(words: string): Promise<readonly H[]>;
  /** On how many pages a word, or one that begins with it, stands. */
  frequency(word: string): Promise<number>;
  /** Words of the pages that begin with these letters. */
  wordsFrom(beginning: string): Promise<readonly string[]>;
  /** How many pages there are. */
  readonly size: number;
}

export interface Plan<H extends Hit> {
  /** Best first. */
  readonly hits: readonly H[];
  /** Whether a hit holds every word of `words`, or only some of them. */
  readonly match: "all" | "some";
  /** What was searched in the end. */
  readonly words: readonly string[];
  /** What was left out to find anything, in the order of the query. */
  readonly without: readonly string[];
  /** What stands on no page. */
  readonly unknown: readonly string[];
  /** What was taken for a misspelling. */
  readonly repaired: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Asks for less until something is found: all words that exist, but those of plain speech, misspellings repaired; then
 * without the commonest; then any of them, the rarest counting most. Text in quotes is first searched as it stands.
 */
export async function planQuery<H extends Hit>(query: string, engine: Engine<H>): Promise<Plan<H>> {
  if (/^\s*".+"\s*$/s.test(query)) {
    const hits = await engine.search(query);
    if (hits.length > 0) return { hits, match: "all", words: [query.trim()], without: [], unknown: [], repaired: [] };
  }
  const { words, stopWords } = queryWords(query);
  const { known, unknown, repaired } = await existingWords(words, engine);
  const rarest = [...known].sort((one, other) => one.frequency - other.frequency);
  const commonest = rarest.at(-1);
  for (const kept of [known, known.filter((word) => word !== commonest)]) {
    const hits = kept.length === 0 ? [] : await engine.search(kept.map(({ text }) => text).join(" "));
    if (hits.length === 0) continue;
    const common = kept.length < known.length && commonest !== undefined ? [commonest.text] : [];
    const span = kept.length + stopWords.length;
    return {
      hits: byCloseness(hits, kept.length, span),
      match: "all",
      words: kept.map(({ text }) => text),
      without: [...stopWords, ...common],
      unknown,
      repaired,
    };
  }
  const asked = rarest.slice(0, MOST_ASKED);
  return { hits: await anyOf(asked, engine), match: "some", words: asked.map(({ text }) => text), without: stopWords, unknown, repaired };
}

interface KnownWord {
  readonly text: string;
  readonly frequency: number;
}

async function existingWords<H extends Hit>(words: readonly string[], engine: Engine<H>) {
  const known: KnownWord[] = [];
  const unknown: string[] = [];
  const repaired: { from: string; to: string }[] = [];
  for (const text of words) {
    const spelling = (await engine.frequency(text)) > 0 ? text : await likelySpelling(text, engine);
    if (spelling === undefined) unknown.push(text);
    else if (!known.some((other) => other.text === spelling)) known.push({ text: spelling, frequency: await engine.frequency(spelling) });
    if (spelling !== undefined && spelling !== text) repaired.push({ from: text, to: spelling });
  }
  return { known, unknown, repaired };
}

/** A word of the pages one slip away, from eight letters two. The first two letters count as right; a word with a digit is never a slip. */
async function likelySpelling<H extends Hit>(word: string, engine: Engine<H>): Promise<string | undefined> {
  if (!/^\p{L}{4,}$/u.test(word)) return undefined;
  const lower = word.toLowerCase();
  const most = lower.length < 8 ? 1 : 2;
  const candidates = (await engine.wordsFrom(lower.slice(0, 2))).map((text) => ({ text, distance: editDistance(lower, text) }));
  return candidates.filter(({ distance }) => distance <= most).sort((one, other) => one.distance - other.distance)[0]?.text;
}

const MOST_ASKED = 12;
/** A page that scores less than this part of the best one shares only a common word with the query. */
const LEAST_SCORE = 0.25;

/** Pages that hold any of the words. A word counts by how rare it is, and up to half of that by how well it fits the page. */
async function anyOf<H extends Hit>(words: readonly KnownWord[], engine: Engine<H>): Promise<readonly H[]> {
  const merged = new Map<string, H>();
  for (const { text, frequency } of words) {
    const rarity = Math.log(1 + (engine.size - frequency + 0.5) / (frequency + 0.5));
    const hits = await engine.search(text);
    const best = Math.max(...hits.map(({ score }) => score));
    for (const hit of hits) {
      const before = merged.get(hit.id);
      const score = (before?.score ?? 0) + rarity * (0.5 + (0.5 * hit.score) / best);
      merged.set(hit.id, { ...hit, score, words: [...(before?.words ?? []), ...hit.words] });
    }
  }
  const ranked = byCloseness([...merged.values()], words.length, words.length * 2);
  return ranked.filter(({ score }) => score >= LEAST_SCORE * (ranked[0]?.score ?? 0));
}
