import { stem } from "./stem.ts";

const spoken = new Map<string, string>();
const MOST_KEPT = 20_000;

/** All words of a text in their order, those that tell nothing apart too, with a space around each; names of systems are left out. */
export function spokenWords(text: string, isName: (word: string) => boolean): string {
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words
    .filter((word) => !isName(word))
    .map(stem)
    .join(" ")} `;
}

const LEAST_WORDS = 3;

/** How much of what was asked a short text of three words or more is, where it stands there word by word; else 0. */
export function verbatimShare(asked: string, phrase: string): number {
  const own = spoken.get(phrase) ?? spokenWords(phrase, () => false);
  if (spoken.size > MOST_KEPT) spoken.clear();
  spoken.set(phrase, own);
  const count = wordsIn(own);
  return count >= LEAST_WORDS && asked.includes(own) ? count / wordsIn(asked) : 0;
}

const wordsIn = (text: string): number => text.split(" ").length - 2;
