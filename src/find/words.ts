import { type Concepts, conceptsAlone, conceptsTogether } from "./synonyms.ts";
import { isStopWord } from "./stop-words.ts";
import { stem } from "./stem.ts";

/** A word of a text and everything it is found by. */
export interface Word {
  /** As written. */
  readonly text: string;
  /** Counted from 0. */
  readonly line: number;
  /** An identifier as a whole in lower case, null for a plain word. */
  readonly whole: string | null;
  /** The stem of a plain word, of each part of an identifier. */
  readonly stems: readonly string[];
  /** What the field calls the same, and what the phrase means of which it is a part. */
  readonly concepts: Concepts;
}

const CHUNK = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?(?:[_\-./:@]+[\p{L}\p{N}]+)*/gu;
const LONGEST_WHOLE = 60;

/** The words of lines; those of plain speech that tell nothing apart are left out. */
export function wordsOf(lines: readonly string[]): readonly Word[] {
  const found = lines.map(chunksOf);
  const lineOf = found.flatMap((row, line) => row.map(() => line));
  const all = found.flat();
  const together = conceptsTogether(all.map(({ stems }) => stems));
  return all.flatMap((chunk, at) => wordOf(chunk, lineOf[at], together.get(at)) ?? []);
}

/** The same of a long text, but a word that is found by the same terms as one before is left out. */
export function distinctWordsOf(lines: readonly string[]): readonly Word[] {
  const all = lines.flatMap(chunksOf);
  const together = conceptsTogether(all.map(({ stems }) => stems));
  const seen = new Set<Chunk>();
  const distinct: Word[] = [];
  for (const [at, chunk] of all.entries()) {
    const phrase = together.get(at);
    if (phrase === undefined && seen.has(chunk)) continue;
    seen.add(chunk);
    const word = wordOf(chunk, 0, phrase);
    if (word !== null) distinct.push(word);
  }
  return distinct;
}

const chunksOf = (line: string): readonly Chunk[] => line.match(CHUNK)?.map(chunkOf) ?? [];

function wordOf({ text, whole, telling, alone }: Chunk, line = 0, together: readonly string[] = []): Word | null {
  return telling.length === 0 && together.length === 0 ? null : { text, line, whole, stems: telling, concepts: { alone, together } };
}

interface Chunk extends Pick<Word, "text" | "whole" | "stems"> {
  /** The stems that are no words of plain speech. */
  readonly telling: readonly string[];
  /** What it means by itself. */
  readonly alone: readonly string[];
}

const MOST_KEPT = 20_000;
const chunks = new Map<string, Chunk>();

function chunkOf(text: string): Chunk {
  const before = chunks.get(text);
  if (before !== undefined) return before;
  if (chunks.size > MOST_KEPT) chunks.clear();
  const found = readChunk(text);
  chunks.set(text, found);
  return found;
}

function readChunk(text: string): Chunk {
  const plain = text.replace(/['’]/g, "");
  const parts = partsOf(plain);
  const whole = plain.toLowerCase();
  const isIdentifier = parts.length > 1 && whole.length <= LONGEST_WHOLE;
  const stems = parts.map(stem);
  return {
    text,
    whole: isIdentifier ? whole : null,
    stems,
    telling: stems.filter((part) => !isStopWord(part)),
    alone: conceptsAlone(stems),
  };
}

/** Every term by which a word is found. */
export const termsOf = ({ whole, stems, concepts }: Word): readonly string[] => [
  ...(whole === null ? [] : [whole]),
  ...stems,
  ...concepts.alone,
  ...concepts.together,
];

/** `REDIS_URL`, `ConnectionError` and `app/core.py` in parts, in lower case. */
export function partsOf(text: string): readonly string[] {
  // Most words are of this kind.
  if (/^[a-z]+$/.test(text)) return [text];
  return text
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, " ")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "");
}
