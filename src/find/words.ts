import { conceptsIn } from "./synonyms.ts";
import type { Concepts } from "./synonyms.ts";
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
const NO_CONCEPTS: Concepts = { alone: [], together: [] };

/** The words of lines; those of plain speech that tell nothing apart are left out. */
export function wordsOf(lines: readonly string[]): readonly Word[] {
  const found = lines.flatMap((line, number) => [...line.matchAll(CHUNK)].map((match) => ({ ...chunk(match[0]), line: number })));
  const concepts = conceptsIn(found.map(({ stems }) => stems));
  return found.flatMap((word, at) => {
    const own = concepts.get(at) ?? NO_CONCEPTS;
    const stems = word.stems.filter((part) => !isStopWord(part));
    return stems.length === 0 && own.together.length === 0 ? [] : [{ ...word, stems, concepts: own }];
  });
}

type Chunk = Omit<Word, "line">;

const MOST_KEPT = 20_000;
const chunks = new Map<string, Chunk>();

function chunk(text: string): Chunk {
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
  return { text, whole: isIdentifier ? whole : null, stems: parts.map(stem), concepts: NO_CONCEPTS };
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
  return text
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, " ")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "");
}
