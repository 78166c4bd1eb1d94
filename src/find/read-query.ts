import { alertNames } from "./alert-payload.ts";
import { intentsOf } from "./intent.ts";
import type { Intent } from "./intent.ts";
import { mask, pastedLines } from "./mask.ts";
import { namedProjects } from "./named-projects.ts";
import type { OpenIndex } from "./open-index.ts";
import { repairWords } from "./repair-words.ts";
import { atomsOf } from "./signature.ts";
import type { Atom } from "./signature.ts";
import { pairSlots, slotsOf } from "./slots.ts";
import type { Slot } from "./slots.ts";
import { spokenWords } from "./spoken.ts";
import { wordsOf } from "./words.ts";
import type { Word } from "./words.ts";

/** A text as signatures see it. */
export interface Excerpt {
  /** As pasted, without colours. */
  readonly lines: readonly string[];
  /** Without what differs from one log to the next. */
  readonly masked: readonly string[];
  readonly atoms: readonly Atom[];
  readonly words: readonly Word[];
  /** Numbers of the projects it names. */
  readonly projects: ReadonlySet<number>;
  /** Whether a word is nothing but the name of a project. */
  isName(word: string): boolean;
  /** Whether the lines that were read are those of the text, and not what a monitoring tool says in it. */
  readonly isVerbatim: boolean;
  /** Names of alerts that a monitoring tool wrote into it. */
  readonly alerts: readonly string[];
  /** Whether it is a question or a line, and not an excerpt of a log. */
  readonly isShort: boolean;
}

export interface Query extends Excerpt {
  /** In the order of the text, each once. */
  readonly slots: readonly Slot[];
  /** Its words in their order, repaired, without the names of projects: what the names of things are compared with. */
  readonly sequence: readonly string[];
  readonly intents: ReadonlySet<Intent>;
  /** A question word by word, as `spokenWords` gives it; empty for an excerpt. */
  readonly spoken: string;
}

const SHORT_LINES = 3;
const SHORT_WORDS = 24;
const MOST_SLOTS = 80;

export function readExcerpt(index: OpenIndex, text: string): Excerpt {
  const payload = alertNames(text);
  const lines = pastedLines(text);
  const masked = mask(payload.lines.length > 0 ? payload.lines : lines);
  const words = wordsOf(masked);
  const isShort = masked.filter((line) => line.trim() !== "").length <= SHORT_LINES && words.length <= SHORT_WORDS;
  return {
    lines,
    masked,
    atoms: atomsOf(masked),
    words,
    isShort,
    ...namedProjects(index, masked, isShort),
    alerts: payload.names,
    isVerbatim: payload.lines.length === 0,
  };
}

export function readQuery(index: OpenIndex, text: string): Query {
  const excerpt = readExcerpt(index, text);
  const { masked, isName, isShort } = excerpt;
  const words = (
    isShort
      ? wordsOf(
          repairWords(
            index,
            masked.map((line) => withoutNames(line, isName)),
          ),
        )
      : excerpt.words
  ).filter(({ text: word }) => !isName(word));
  const slots = new Map<string, Slot>();
  const pairs = isShort ? pairSlots(index, masked) : [];
  for (const slot of [...pairs, ...words.flatMap((word) => slotsOf(index, word))]) if (!slots.has(slot.key)) slots.set(slot.key, slot);
  for (const slot of isShort ? slots.values() : []) {
    if (masked.some((line) => speaks(slot.text, line))) slots.set(slot.key, { ...slot, weight: slot.weight * SPEAKER_WORTH });
  }
  const heaviest = new Set([...slots.values()].sort((one, other) => other.weight - one.weight).slice(0, MOST_SLOTS));
  return {
    ...excerpt,
    slots: [...slots.values()].filter((slot) => heaviest.has(slot)),
    sequence: words.flatMap(({ stems }) => stems),
    spoken: isShort ? spokenWords(masked.join(" "), isName) : "",
    intents: isShort ? intentsOf(masked.join(" "), pairs.length > 0) : new Set(),
  };
}

/** Whether a line is what a program says: `mysqldump: Got error`. */
const speaks = (word: string, line: string): boolean => /^[a-z][\w-]*$/.test(word) && line.startsWith(`${word}: `);
const SPEAKER_WORTH = 2;

/** `undo it in kars` is `undo it in`, so that a name does not stand between the words of a phrase. */
const withoutNames = (line: string, isName: (word: string) => boolean): string =>
  line.replace(/(?<![\p{L}\p{N}_./:-])\p{L}+(?:['’]s)?(?![\p{L}\p{N}_/:-]|\.\p{L})/gu, (word) =>
    isName(word.replace(/['’]s$/, "")) ? "" : word,
  );
