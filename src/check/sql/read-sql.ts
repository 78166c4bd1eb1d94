/** SQL, taken apart as far as every dialect agrees. */
export interface SqlScript {
  readonly statements: readonly SqlStatement[];
  readonly fault: SqlFault | null;
}

export interface SqlStatement {
  /** In capital letters, with one space between words; strings and quoted names are `''`, comments are gone. */
  readonly skeleton: string;
  /** Offsets in the text, behind the remarks before it. */
  readonly start: number;
  readonly end: number;
}

export interface SqlFault {
  readonly kind: "quote" | "open" | "close";
  readonly at: number;
}

/** What a backslash in a string is: in MySQL it escapes the letter behind it, by the standard it stands for itself. */
export type BackslashUse = "escapes" | "stands";

const piece = (string: string): RegExp =>
  new RegExp(`--[^\\n]*|/\\*[\\s\\S]*?\\*/|(\\$\\w*\\$)[\\s\\S]*?\\1|${string}|"(?:[^"]|"")*"|\`[^\`]*\`|[\\s\\S]`, "gy");
const escaping = String.raw`'(?:[^'\\]|''|\\[\s\S])*'`;
const pieces: Readonly<Record<BackslashUse, RegExp>> = {
  escapes: piece(escaping),
  stands: piece(String.raw`\b[eE]${escaping}|'(?:[^']|'')*'`),
};

/** Strings, quoted names, comments, dollar quotes and parentheses; the rest is left as it stands. */
export function readSql(text: string, backslash: BackslashUse = "escapes"): SqlScript {
  const statements: SqlStatement[] = [];
  const open: number[] = [];
  let fault: SqlFault | null = null;
  let skeleton = "";
  let start = 0;
  const finish = (end: number): void => {
    const words = skeleton.replace(/\s+/g, " ").trim().toUpperCase();
    const lead = /^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/.exec(text.slice(start, end))?.[0].length ?? 0;
    if (words !== "") statements.push({ skeleton: words, start: start + lead, end });
    skeleton = "";
    start = end + 1;
  };
  for (const match of text.matchAll(pieces[backslash])) {
    const [part] = match;
    const { index: at } = match;
    if (part.startsWith("--") || part.startsWith("/*")) skeleton += " ";
    else if (part.length > 1) skeleton += "''";
    else if (part === ";" && open.length === 0) finish(at);
    else {
      if (part === "(") open.push(at);
      if (part === ")" && open.pop() === undefined) fault ??= { kind: "close", at };
      if (part === "'" || part === '"') fault ??= { kind: "quote", at };
      skeleton += part;
    }
  }
  finish(text.length);
  const [unclosed] = open;
  if (fault === null && unclosed !== undefined) fault = { kind: "open", at: unclosed };
  return { statements, fault };
}
