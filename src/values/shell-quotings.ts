import { placeholderPattern } from "./placeholder.ts";
import type { Quoting } from "./quote-value.ts";
import { stringQuotings } from "./string-quotings.ts";

/** Programs that read a text as their own language. */
const READERS =
  "sh|bash|zsh|dash|ash|ksh|fish|su|ssh|eval|exec|source|watch|parallel|xargs|find|awk|gawk|sed|perl|python3?|node|deno|bun|ruby|php|lua|elixir|iex|mix|jq|yq|" +
  "psql|mysql|mariadb|mysqlsh|sqlite3|mongo|mongosh|redis-cli|cqlsh|clickhouse-client|kubectl|docker|podman|tmux|screen|at|batch|pwsh|powershell|cmd|osascript|expect|make|envsubst";
const reader = new RegExp(`^(?:\\S*/)?(?:${READERS})$`);
/** Those that take every word for their language. */
const readsAll = /^(?:\S*\/)?(?:ssh|eval|su|watch|parallel|exec|source)$/;
const intoReader = new RegExp(`\\|&?\\s*(?:\\w+=\\S*\\s+|sudo\\s+|env\\s+)*(?:\\S*/)?(?:${READERS})\\b`);
const programOption = /^-\w*[cer]$|^--(?:command|eval|execute|exec|expression|query|print)$/;
const address = /^(?:--?[\w-]+=)?https?:\/\/[^/\s]+\//;

/** Where a placeholder or a quoted text stands. */
interface Place {
  /** The words of the command so far, without quotes. */
  readonly words: readonly string[];
  /** What stands before it in its own word, without quotes. */
  readonly begun: string;
}

/**
 * How values are written at the placeholders of a shell program. Whatever another program or a nested one reads is `inert`:
 * commands within commands, here-documents, comments, quoted texts for an interpreter.
 */
export function shellQuotings(code: string): readonly (readonly Quoting[])[] {
  if (intoReader.test(code)) return inertIn(code);
  const found: (readonly Quoting[])[] = [];
  const placeholder = placeholderPattern("y");
  let at = 0;
  let words: string[] = [];
  let begun = "";
  let awaitsDocument = false;
  const take = (length: number, meaning = code.slice(at, at + length)): void => {
    begun += meaning;
    at += length;
  };
  while (at < code.length) {
    const character = code[at] ?? "";
    placeholder.lastIndex = at;
    const name = placeholder.exec(code)?.[0];
    if (name !== undefined) {
      found.push(bare({ words, begun }));
      take(name.length);
    } else if (simpleVariable.test(code.slice(at, at + 80))) take(simpleVariable.exec(code.slice(at, at + 80))?.[0].length ?? 1);
    else if (nested.test(code.slice(at, at + 2)) || (character === "\n" && awaitsDocument)) return [...found, ...inertIn(code.slice(at))];
    else if (character === "\\") take(2, code.slice(at + 1, at + 2).trim());
    else if (character === "'" || character === '"') {
      const end = closing(code, at, character);
      const inner = code.slice(at + 1, end);
      found.push(...quoted(inner, character, { words, begun }));
      take(end + 1 - at, inner === "" ? " " : inner);
    } else if (character === "#" && begun === "") {
      const [comment = ""] = /^[^\n]*/.exec(code.slice(at)) ?? [];
      found.push(...inertIn(comment));
      at += comment.length;
    } else if (/[\s;&|<>()]/.test(character)) {
      if (begun !== "") words.push(begun);
      begun = "";
      if (/[\n;&|()]/.test(character)) words = [];
      const isDocument = /^<<(?!<)/.test(code.slice(at, at + 3));
      awaitsDocument ||= isDocument;
      at += /^<<<?/.exec(code.slice(at, at + 3))?.[0].length ?? 1;
    } else take(1);
  }
  return found;
}

const simpleVariable = /^\$\{\w+\}/;
const nested = /^(?:\$[({'"]|`|[<>]\(|\(\()/;

const inertIn = (text: string): readonly (readonly Quoting[])[] =>
  [...text.matchAll(placeholderPattern("g"))].map((): readonly Quoting[] => ["inert"]);

/** Whether what comes next is the name of the command. */
const isName = ({ words, begun }: Place): boolean => words.every((word) => /^\w+=/.test(word)) && !/^\w+=/.test(begun);

function bare(place: Place): readonly Quoting[] {
  const { words, begun } = place;
  const isProgram =
    words.some((word) => readsAll.test(word)) || (words.some((word) => reader.test(word)) && programOption.test(words.at(-1) ?? ""));
  if (isName(place) || isProgram) return ["inert"];
  if (address.test(begun)) return ["url", "part"];
  return begun === "" ? ["argument", "part"] : ["part"];
}

/** Between quotes an address or the body of a request may stand, or a program for another one to read. */
function quoted(inner: string, mark: "'" | '"', place: Place): readonly (readonly Quoting[])[] {
  const isProgram = isName(place) || place.words.some((word) => reader.test(word));
  if (isProgram || (mark === '"' && /\$\(|\$\{(?!\w+\})|`|\\"/.test(inner))) return inertIn(inner);
  const outer: Quoting = mark === "'" ? "single" : "double";
  if (mark === "'" && /^\s*[[{](?!\{)/.test(inner)) {
    return stringQuotings(inner, '"', "json").map((steps) => (steps[0] === "json" ? ["json", outer] : ["inert"]));
  }
  return [...inner.matchAll(placeholderPattern("g"))].map(({ index }): readonly Quoting[] => {
    if (address.test(place.begun + inner.slice(0, index))) return ["url", outer];
    return place.begun === "" && index === 0 ? ["argument", outer] : [outer];
  });
}

function closing(code: string, start: number, mark: string): number {
  let at = start + 1;
  while (at < code.length && code[at] !== mark) at += mark === '"' && code[at] === "\\" ? 2 : 1;
  return at;
}
