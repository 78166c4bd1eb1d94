import { readExpansion, readSubstitution } from "./read-expansion.ts";
import { readMark, readWithin } from "./shell-cursor.ts";
import type { ShellCursor } from "./shell-cursor.ts";
import type { ShellWord } from "./shell-script.ts";

/** The characters that end a word outside of quotes. */
const ending = /[ \t\r\n;&|<>()]/;

/** Reads one word; null where none begins. */
export function readWord(cursor: ShellCursor): ShellWord | null {
  const start = cursor.at;
  let text = "";
  while (cursor.at < cursor.text.length) {
    const character = cursor.text[cursor.at] ?? "";
    if (ending.test(character)) {
      if (!/[<>]/.test(character) || cursor.text[cursor.at + 1] !== "(") break;
      text += readSubstitution(cursor);
    } else if (/[@!?*+]/.test(character) && cursor.text[cursor.at + 1] === "(") text += readPattern(cursor);
    else if (character === "'") text += readQuoted(cursor);
    else if (character === '"') text += readDoubleQuoted(cursor);
    else if (cursor.text.startsWith("$'", cursor.at)) text += readEscaped(cursor);
    else if (cursor.text.startsWith('$"', cursor.at)) cursor.at++;
    else text += readPart(cursor, false);
  }
  return cursor.at === start ? null : { text, start, end: cursor.at };
}

/** `@(one|two)` and its like: a pattern for the names of files. */
function readPattern(cursor: ShellCursor): string {
  const start = cursor.at;
  cursor.isPlain = false;
  cursor.at += 2;
  readWithin(cursor, () => {
    while (cursor.at < cursor.text.length && readMark(cursor, /\)/y) === null) {
      if (readWord(cursor) === null) cursor.at++;
    }
  });
  return cursor.text.slice(start, cursor.at);
}

/** One character, or an expansion, outside of quotes or within double ones. */
function readPart(cursor: ShellCursor, isQuoted: boolean): string {
  const character = cursor.text[cursor.at] ?? "";
  if (character !== "\\") return readExpansion(cursor, isQuoted) ?? cursor.text[cursor.at++] ?? "";
  const escaped = cursor.text[cursor.at + 1] ?? "";
  cursor.isPlain &&= escaped !== "";
  cursor.at = Math.min(cursor.at + 2, cursor.text.length);
  return escaped === "\n" ? "" : escaped;
}

export function readQuoted(cursor: ShellCursor): string {
  const stop = cursor.text.indexOf("'", cursor.at + 1);
  cursor.isPlain &&= stop !== -1;
  const text = cursor.text.slice(cursor.at + 1, stop === -1 ? undefined : stop);
  cursor.at = stop === -1 ? cursor.text.length : stop + 1;
  return text;
}

export function readDoubleQuoted(cursor: ShellCursor): string {
  let text = "";
  cursor.at++;
  while (cursor.at < cursor.text.length && cursor.text[cursor.at] !== '"') {
    const isLiteral = cursor.text[cursor.at] === "\\" && !/[$`"\\\n]/.test(cursor.text[cursor.at + 1] ?? "");
    if (isLiteral) text += cursor.text[cursor.at++];
    else text += readPart(cursor, true);
  }
  cursor.isPlain &&= cursor.at < cursor.text.length;
  cursor.at = Math.min(cursor.at + 1, cursor.text.length);
  return text;
}

const controls: Readonly<Record<string, string>> = {
  a: "\u0007",
  b: "\b",
  e: "\u001b",
  E: "\u001b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

/** `$'…'`, in which `\n` and the like stand for characters. */
function readEscaped(cursor: ShellCursor): string {
  cursor.isPlain = false;
  const written = readMark(cursor, /\$'(?:[^'\\]|\\[\s\S])*'?/y) ?? "";
  return written
    .replace(/^\$'|'$/g, "")
    .replace(
      /\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|([0-7]{1,3})|([\s\S]))/g,
      (_, hex?: string, unicode?: string, octal?: string, letter = "") => {
        const code = hex ?? unicode;
        if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
        return octal === undefined ? (controls[letter] ?? letter) : String.fromCharCode(Number.parseInt(octal, 8));
      },
    );
}
