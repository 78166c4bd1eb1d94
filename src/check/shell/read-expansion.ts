import { readCommands } from "./read-shell.ts";
import { readDoubleQuoted, readQuoted } from "./read-word.ts";
import { cursorWithin, readMark, readWithin } from "./shell-cursor.ts";
import type { ShellCursor } from "./shell-cursor.ts";

/** What may be a sum is read twice when it is none, so the time doubles with each level. */
const DEEPEST_SUM = 2;

/** `$(…)`, `${…}`, `$((…))` or `` `…` `` as it is written, or null where none begins. The commands within count as the program's own. */
export function readExpansion(cursor: ShellCursor, isQuoted: boolean): string | null {
  const start = cursor.at;
  if (cursor.text.startsWith("$((", start) && readArithmetic(cursor, 3)) return cursor.text.slice(start, cursor.at);
  if (cursor.text.startsWith("$(", start)) return readSubstitution(cursor);
  if (cursor.text.startsWith("${", start)) return readBraces(cursor, isQuoted);
  return cursor.text[start] === "`" ? readBackticks(cursor) : null;
}

/** `$(…)`, `<(…)`, `>(…)`. */
export function readSubstitution(cursor: ShellCursor): string {
  const start = cursor.at;
  const { cases } = cursor;
  cursor.at += 2;
  readWithin(cursor, () => {
    cursor.cases = 0;
    readCommands(cursor, ")");
    cursor.cases = cases;
  });
  cursor.isPlain &&= cursor.text[cursor.at] === ")";
  if (cursor.at < cursor.text.length) cursor.at++;
  return cursor.text.slice(start, cursor.at);
}

/** A sum, up to `))`; false, with nothing read, where the parentheses hold commands. */
export function readArithmetic(cursor: ShellCursor, opening: number): boolean {
  if (cursor.sums === DEEPEST_SUM || cursor.rereads.left <= 0) return false;
  const sum = { ...cursor, commands: [], at: cursor.at + opening, sums: cursor.sums + 1 };
  for (let open = 0; sum.at < sum.text.length; ) {
    const character = sum.text[sum.at];
    if (character === ")" && open === 0) break;
    if (character === "(") open++;
    if (character === ")") open--;
    if (readExpansion(sum, true) === null) sum.at++;
  }
  if (!sum.text.startsWith("))", sum.at)) {
    cursor.rereads.left--;
    return false;
  }
  cursor.isPlain = false;
  cursor.commands.push(...sum.commands);
  cursor.at = sum.at + 2;
  return true;
}

/** Between double quotes single ones stand for themselves, but for `${name#'…'}` and its like. */
function readBraces(cursor: ShellCursor, isQuoted: boolean): string {
  const start = cursor.at;
  if (readMark(cursor, /\$\{\w+\}/y) !== null) return cursor.text.slice(start, cursor.at);
  cursor.isPlain = false;
  cursor.at += 2;
  readMark(cursor, /[#!]?[\w@*?-]*(?:\[[@*\w$]*\])?/y);
  const hasPlainQuotes = isQuoted && !/[#%/^,]/.test(cursor.text[cursor.at] ?? "");
  readWithin(cursor, () => {
    while (cursor.at < cursor.text.length && cursor.text[cursor.at] !== "}") {
      const character = cursor.text[cursor.at];
      if (character === "'" && !hasPlainQuotes) readQuoted(cursor);
      else if (character === '"') readDoubleQuoted(cursor);
      else if (character === "\\") cursor.at += 2;
      else if (readExpansion(cursor, isQuoted) === null) cursor.at++;
    }
  });
  cursor.at = Math.min(cursor.at + 1, cursor.text.length);
  return cursor.text.slice(start, cursor.at);
}

/** Backticks that stand in others have a backslash before them. */
function readBackticks(cursor: ShellCursor): string {
  const start = cursor.at;
  const inner = /`((?:[^`\\]|\\[\s\S])*)`?/y;
  const whole = readMark(cursor, inner) ?? "`";
  cursor.isPlain = false;
  const within = cursorWithin(cursor, start + 1, start + whole.length - (/[^\\]`$/.test(whole) || whole === "``" ? 1 : 0));
  if (!whole.includes("\\`")) readWithin(within, () => readCommands(within, null));
  else if (cursor.rereads.left > 0) {
    cursor.rereads.left--;
    readWithin(within, () => readCommands({ ...within, text: within.text.replaceAll("\\`", " `") }, null));
  }
  return whole;
}

/** The expansions of a text in which all else stands for itself, such as a here-document. */
export function readReplaced(cursor: ShellCursor, within: ShellCursor): void {
  while (within.at < within.text.length) {
    if (within.text[within.at] === "\\") within.at += 2;
    else if (readExpansion(within, true) === null) within.at++;
  }
  cursor.isPlain &&= within.isPlain;
}
