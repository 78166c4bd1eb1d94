import { stem } from "../find/stem.ts";

/** A line of what was pasted, around the one in which something was found. */
export interface ShownLine {
  /** Counted from 1. */
  readonly number: number;
  readonly parts: readonly { readonly text: string; readonly marked: boolean }[];
}

const LONGEST = 160;
const WORD = /[\p{L}\p{N}]+/gu;

/** The line that matched with so many before and after it; in it the words that were found are marked, whatever their endings. */
export function linesAround(lines: readonly string[], line: number, around: number, found: string): readonly ShownLine[] {
  const words = new Set((found.toLowerCase().match(WORD) ?? []).map(stem));
  // `QueueBacklog` was found by `Queue Backlog`.
  words.add(stem(found.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")));
  return lines.slice(Math.max(0, line - around), line + around + 1).map((text, at) => {
    const number = Math.max(0, line - around) + at;
    const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
    return { number: number + 1, parts: number === line ? markedParts(short, words) : [{ text: short, marked: false }] };
  });
}

function markedParts(text: string, words: ReadonlySet<string>): ShownLine["parts"] {
  const parts: { text: string; marked: boolean }[] = [];
  const add = (piece: string, marked: boolean): void => {
    const last = parts.at(-1);
    if (last?.marked === marked) last.text += piece;
    else if (piece !== "") parts.push({ text: piece, marked });
  };
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const marked = words.has(stem(match[0].toLowerCase()));
    // What stands between two found words belongs to them.
    add(text.slice(end, match.index), marked && parts.at(-1)?.marked === true);
    add(match[0], marked);
    end = match.index + match[0].length;
  }
  add(text.slice(end), false);
  return parts;
}
