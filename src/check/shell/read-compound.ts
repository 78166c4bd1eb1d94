import { readArithmetic } from "./read-expansion.ts";
import { readWord } from "./read-word.ts";
import { readMark, skipBlanks } from "./shell-cursor.ts";
import type { ShellCursor } from "./shell-cursor.ts";
import type { ShellWord } from "./shell-script.ts";

/** `((…))`, `[[ … ]]` and `case … in pattern)`, in which words are no commands and `>` no redirection. */
export function readCompound(cursor: ShellCursor): boolean {
  if (cursor.text.startsWith("((", cursor.at)) return readArithmetic(cursor, 2);
  if (readMark(cursor, /\[\[(?=\s)/y) !== null) {
    cursor.isPlain = false;
    while (cursor.at < cursor.text.length && readMark(cursor, /\]\](?=[\s;&|)]|$)/y) === null) {
      if (readWord(cursor) === null) cursor.at++;
    }
    return true;
  }
  if (readMark(cursor, /case(?=[ \t])/y) === null) return false;
  cursor.isPlain = false;
  skipBlanks(cursor);
  readWord(cursor);
  if (readMark(cursor, /(?:\s|\\\n)*in(?=\s)/y) === null) return true;
  cursor.cases++;
  skipPattern(cursor);
  return true;
}

/** The pattern of a `case`, up to its `)`; nothing where `esac` comes. */
export function skipPattern(cursor: ShellCursor): void {
  readMark(cursor, /(?:\s|#[^\n]*\n)*/y);
  if (/^esac(?:\s|$|[;&|)])/.test(cursor.text.slice(cursor.at, cursor.at + 5))) return;
  readMark(cursor, /\(/y);
  while (cursor.at < cursor.text.length && readMark(cursor, /\)/y) === null) {
    if (readWord(cursor) === null) cursor.at++;
  }
}

/** `name=(…)`: the words of the list are no commands. */
export function readArray(cursor: ShellCursor, name: ShellWord): ShellWord {
  cursor.isPlain &&= !/^\w+\[/.test(name.text);
  if (cursor.text[cursor.at] !== "(" || !cursor.text.slice(name.start, name.end).endsWith("=")) return name;
  cursor.isPlain = false;
  cursor.at++;
  while (cursor.at < cursor.text.length && readMark(cursor, /\)/y) === null) {
    readMark(cursor, /\s*(?:#[^\n]*)?/y);
    if (cursor.text[cursor.at] !== ")" && readWord(cursor) === null) cursor.at++;
  }
  return { text: name.text + cursor.text.slice(name.end, cursor.at), start: name.start, end: cursor.at };
}
