/** Thrown where it is not certain what a text says. */
export const UNSURE = Symbol("unsure");

export function unsure(): never {
  throw UNSURE;
}

/** A key that can be nothing but a text, with the blanks behind its colon. */
export const KEY = /(?!(?:null|true|false|__proto__):)([a-z_][\w-]*):(?: +|$)/iy;

/** A value without quotes, on a line of its own, that holds no mark which would end it. */
const PLAIN = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=\S))(?:[^\t:#]|:(?=\S)|(?<=\S)#)*$/;

/** A value that stands on one line, without blanks around it. Throws `UNSURE`. */
export function everydayValue(text: string): unknown {
  if (PLAIN.test(text)) return scalar(text);
  const flow = { text, at: 0 };
  const value = readFlow(flow, 0);
  return flow.at === text.length ? value : unsure();
}

interface Flow {
  readonly text: string;
  at: number;
}

const QUOTED = /"(?:[^"\\\t]|\\["\\/nt])*"/y;
const SINGLE_QUOTED = /'(?:[^'\t]|'')*'/y;
const PLAIN_IN_FLOW = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[^\s,[\]{}]))(?:[^\t:#,[\]{}]|:(?=[^\s,[\]{}]))*/y;
const DEEPEST = 20;

function readFlow(flow: Flow, depth: number): unknown {
  if (depth > DEEPEST) unsure();
  const first = flow.text[flow.at];
  if (first === '"') return JSON.parse(take(flow, QUOTED));
  if (first === "'") return take(flow, SINGLE_QUOTED).slice(1, -1).replaceAll("''", "'");
  if (first !== "[" && first !== "{") return scalar(take(flow, PLAIN_IN_FLOW).replace(/ +$/, ""));
  return first === "[" ? readFlowList(flow, depth) : readFlowMap(flow, depth);
}

function readFlowList(flow: Flow, depth: number): unknown {
  const list: unknown[] = [];
  take(flow, /\[ */y);
  if (skip(flow, /\]/y)) return list;
  do list.push(readFlow(flow, depth + 1));
  while (skip(flow, / *, */y));
  take(flow, / *\]/y);
  return list;
}

function readFlowMap(flow: Flow, depth: number): unknown {
  const map: Record<string, unknown> = {};
  take(flow, /\{ */y);
  if (skip(flow, /\}/y)) return map;
  do {
    const key = take(flow, KEY).replace(/: *$/, "");
    if (Object.hasOwn(map, key)) unsure();
    map[key] = readFlow(flow, depth + 1);
  } while (skip(flow, / *, */y));
  take(flow, / *\}/y);
  return map;
}

/** Reads what a pattern finds at the cursor. */
function take(flow: Flow, pattern: RegExp): string {
  pattern.lastIndex = flow.at;
  const [found] = pattern.exec(flow.text) ?? unsure();
  flow.at += found.length;
  return found;
}

/** The same, where nothing need be there. */
function skip(flow: Flow, pattern: RegExp): boolean {
  pattern.lastIndex = flow.at;
  const isThere = pattern.test(flow.text);
  if (isThere) flow.at = pattern.lastIndex;
  return isThere;
}

/** All that the core schema takes for something else than a text: numbers, truth values, nothing. */
const NO_TEXT = /^(?:~|null|true|false|[-+]?(?:0o[0-7]+|0x[\da-f]+|\.inf|\.nan|(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?))$/i;
/** Numbers that are written as programs write them. */
const NUMBER = /^(?:0|[1-9]\d{0,14}|(?:0|[1-9]\d{0,5})\.\d{1,5})$/;

/** What is written without quotes. */
function scalar(text: string): unknown {
  if (!NO_TEXT.test(text)) return text;
  if (text === "true" || text === "false") return text === "true";
  return NUMBER.test(text) ? Number(text) : unsure();
}
