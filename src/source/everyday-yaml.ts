import { UNSURE, everydayValue, KEY, unsure } from "./everyday-value.ts";

interface Cursor {
  readonly lines: string[];
  at: number;
}

/** Characters that mean something in some places only, or end a line for some readers. */
const STRANGE = /[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * What a text of YAML 1.2 says, if it is written as it is nearly always: maps and lists, one below the other or in brackets on
 * one line, texts with or without quotes, blocks behind `|` and `>`. Undefined where it holds anything else, or a fault: then a
 * reader of the whole language must tell. Many times as quick as that.
 */
export function everydayYaml(text: string): unknown {
  if (STRANGE.test(text)) return undefined;
  const cursor = { lines: text.split("\n"), at: 0 };
  try {
    const indent = nextIndent(cursor);
    const value = /^[[{]/.test(lineOf(cursor)) ? readValue(cursor, lineOf(cursor), indent, false) : readBlock(cursor, indent);
    return nextIndent(cursor) === -1 ? value : undefined;
  } catch (error) {
    if (error !== UNSURE) throw error;
    return undefined;
  }
}

/** Moves on to the next line that is neither empty nor a comment; its indentation, -1 at the end. */
function nextIndent(cursor: Cursor): number {
  for (; cursor.at < cursor.lines.length; cursor.at++) {
    const indent = lineOf(cursor).search(/[^ ]/);
    if (indent !== -1 && lineOf(cursor)[indent] !== "#") return indent;
  }
  return -1;
}

const lineOf = ({ lines, at }: Cursor): string => lines[at] ?? "";

const isItem = (cursor: Cursor, indent: number): boolean => lineOf(cursor).startsWith("- ", indent);

/** Deeper than anything that is written by hand, and far from exhausting the stack. */
const DEEPEST = 100;

function readBlock(cursor: Cursor, indent: number): unknown {
  if (indent > DEEPEST) unsure();
  return isItem(cursor, indent) ? readList(cursor, indent) : readMap(cursor, indent);
}

function readMap(cursor: Cursor, indent: number): unknown {
  const map: Record<string, unknown> = {};
  do {
    const line = lineOf(cursor);
    KEY.lastIndex = indent;
    const key = KEY.exec(line)?.[1];
    if (key === undefined || Object.hasOwn(map, key)) unsure();
    map[key] = readValue(cursor, line.slice(KEY.lastIndex), indent, true);
  } while (isSibling(cursor, indent));
  return map;
}

function readList(cursor: Cursor, indent: number): unknown {
  const list: unknown[] = [];
  do {
    const line = lineOf(cursor);
    const start = line.slice(indent + 1).search(/[^ ]/) + indent + 1;
    KEY.lastIndex = start;
    if (KEY.test(line)) {
      cursor.lines[cursor.at] = line.slice(0, indent).padEnd(start) + line.slice(start);
      list.push(readMap(cursor, start));
    } else list.push(readValue(cursor, line.slice(start), indent, false));
  } while (isSibling(cursor, indent) && isItem(cursor, indent));
  return list;
}

/** Whether the next line goes on with the map or the list; deeper than that no line may follow what was read. */
function isSibling(cursor: Cursor, indent: number): boolean {
  const next = nextIndent(cursor);
  return next > indent ? unsure() : next === indent;
}

/** What stands behind a key or a dash. Below a key a list may stand as far to the left as the key. */
function readValue(cursor: Cursor, written: string, indent: number, isOfKey: boolean): unknown {
  const text = written.replace(/ +$/, "");
  cursor.at++;
  if (/^[|>]-?$/.test(text)) return readText(cursor, text, indent);
  if (text !== "") return everydayValue(text);
  if (!isOfKey) unsure();
  const next = nextIndent(cursor);
  if (next > indent) return readBlock(cursor, next);
  return next === indent && isItem(cursor, next) ? readList(cursor, next) : null;
}

/** The lines below `|` or `>`. */
function readText(cursor: Cursor, mark: string, parent: number): string {
  const indent = lineOf(cursor).search(/[^ ]/);
  if (indent <= parent) unsure();
  const lines: string[] = [];
  for (; cursor.at < cursor.lines.length; cursor.at++) {
    const line = lineOf(cursor);
    const own = line.search(/[^ ]/);
    if (own === -1 ? line !== "" : line[own] === "\t" || (own > parent && own < indent)) unsure();
    if (own !== -1 && own < indent) break;
    lines.push(line.slice(indent));
  }
  while (lines.at(-1) === "") lines.pop();
  if (mark.startsWith(">") && lines.some((line) => line === "" || line.startsWith(" "))) unsure();
  return lines.join(mark.startsWith(">") ? " " : "\n") + (mark.endsWith("-") ? "" : "\n");
}
