import { readCommands } from "./read-shell.ts";
import type { ShellCursor } from "./shell-cursor.ts";
import type { ShellWord } from "./shell-script.ts";

/** The characters that end a word outside of quotes. */
const ending = /[\s;&|<>()]/;

/** Reads one word; null where none begins. */
export function readWord(cursor: ShellCursor): ShellWord | null {
  const start = cursor.at;
  let text = "";
  while (cursor.at < cursor.text.length) {
    const character = cursor.text[cursor.at] ?? "";
    if (ending.test(character)) {
      if (!/[<>]/.test(character) || cursor.text[cursor.at + 1] !== "(") break;
      text += readParentheses(cursor, 2);
    } else if (character === "'") text += readQuoted(cursor);
    else if (character === '"') text += readDoubleQuoted(cursor);
    else text += readPart(cursor);
  }
  return cursor.at === start ? null : { text, start, end: cursor.at };
}

/** One character, or an expansion, outside of quotes or within double ones. */
function readPart(cursor: ShellCursor): string {
  const rest = cursor.text.slice(cursor.at, cursor.at + 3);
  if (rest.startsWith("\\")) {
    const escaped = rest[1] ?? "";
    cursor.isPlain &&= escaped !== "";
    cursor.at += 2;
    return escaped === "\n" ? "" : escaped;
  }
  if (rest.startsWith("$((")) return readParentheses(cursor, 3);
  if (rest.startsWith("$(")) return readParentheses(cursor, 2);
  if (rest.startsWith("`")) return readBackticks(cursor);
  if (rest.startsWith("${")) return readBraces(cursor);
  if (rest.startsWith("$'") || rest.startsWith('$"')) cursor.isPlain = false;
  cursor.at++;
  return rest.slice(0, 1);
}

function readQuoted(cursor: ShellCursor): string {
  const stop = cursor.text.indexOf("'", cursor.at + 1);
  cursor.isPlain &&= stop !== -1;
  const text = cursor.text.slice(cursor.at + 1, stop === -1 ? undefined : stop);
  cursor.at = stop === -1 ? cursor.text.length : stop + 1;
  return text;
}

function readDoubleQuoted(cursor: ShellCursor): string {
  let text = "";
  cursor.at++;
  while (cursor.at < cursor.text.length && cursor.text[cursor.at] !== '"') {
    const isLiteral = cursor.text[cursor.at] === "\\" && !/[$`"\\\n]/.test(cursor.text[cursor.at + 1] ?? "");
    if (isLiteral) text += cursor.text[cursor.at++];
    else text += readPart(cursor);
  }
  cursor.isPlain &&= cursor.at < cursor.text.length;
  cursor.at++;
  return text;
}

/** Nobody nests commands deeper; what does is left to the shell's own grammar. */
const DEEPEST = 50;

/** `$(…)`, `<(…)`, `$((…))`: the commands within count as the program's own. */
function readParentheses(cursor: ShellCursor, opening: number): string {
  const start = cursor.at;
  cursor.at += opening;
  if (opening === 2 && cursor.depth < DEEPEST) {
    cursor.depth++;
    readCommands(cursor, ")");
    cursor.depth--;
  } else if (opening === 2) {
    cursor.isPlain = false;
    cursor.at = cursor.text.length;
  } else {
    cursor.isPlain = false;
    cursor.at = Math.max(cursor.text.indexOf("))", cursor.at) + 1, cursor.at);
  }
  cursor.isPlain &&= cursor.text[cursor.at] === ")";
  if (cursor.at < cursor.text.length) cursor.at++;
  return cursor.text.slice(start, cursor.at);
}

function readBackticks(cursor: ShellCursor): string {
  const stop = cursor.text.indexOf("`", cursor.at + 1);
  const end = stop === -1 ? cursor.text.length : stop + 1;
  const inner = { ...cursor, text: cursor.text.slice(0, Math.max(end - 1, cursor.at + 1)), at: cursor.at + 1 };
  cursor.isPlain = false;
  readCommands(inner, null);
  const text = cursor.text.slice(cursor.at, end);
  cursor.at = end;
  return text;
}

function readBraces(cursor: ShellCursor): string {
  const start = cursor.at;
  const simple = /^\$\{\w+\}/.exec(cursor.text.slice(start, start + 200));
  if (simple !== null) cursor.at += simple[0].length;
  else {
    cursor.isPlain = false;
    const stop = cursor.text.indexOf("}", start);
    cursor.at = stop === -1 ? cursor.text.length : stop + 1;
  }
  return cursor.text.slice(start, cursor.at);
}
