import type { FenceFault } from "./fence-fault.ts";

const token =
  /[ \t\r\n]*(?:("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])|([{}[\],:]))/y;
const blanks = /[ \t\r\n]*/y;

/** What is open, and what may come next in it. */
interface Level {
  readonly keys: Set<string> | null;
  next: "key" | "colon" | "value" | "comma";
  /** Nothing stands in it yet, so it may be closed at once. */
  isEmpty: boolean;
}

/** Why a text is no JSON, or which of its keys stands twice; null when neither. */
export function jsonFault(text: string): FenceFault | null {
  const levels: Level[] = [{ keys: null, next: "value", isEmpty: false }];
  let at = 0;
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    blanks.lastIndex = token.lastIndex = at;
    const start = at + (blanks.exec(text)?.[0].length ?? 0);
    if (levels.length === 1 && level.next === "comma") return start === text.length ? null : faultAt(text, start);
    const [, string, plain, mark] = token.exec(text) ?? [];
    at = token.lastIndex;
    if (string !== undefined && level.next === "key" && level.keys !== null) {
      const key = String(JSON.parse(string));
      if (level.keys.has(key))
        return { at: start, message: `The key \`${key}\` stands twice`, fix: "Delete one of the two: the last one would hold." };
      level.keys.add(key);
      level.next = "colon";
    } else if (level.next === "value" && (string ?? plain) !== undefined) level.next = "comma";
    else if (level.next === "value" && (mark === "{" || mark === "[")) {
      level.next = "comma";
      levels.push({ keys: mark === "{" ? new Set() : null, next: mark === "{" ? "key" : "value", isEmpty: true });
      continue;
    } else if (level.next === "colon" && mark === ":") level.next = "value";
    else if (level.next === "comma" && mark === "," && levels.length > 1) level.next = level.keys === null ? "value" : "key";
    else if ((mark === "}" || mark === "]") && closes(level, mark, levels.length)) levels.pop();
    else return faultAt(text, start);
    level.isEmpty = false;
  }
  return null;
}

function closes({ keys, next, isEmpty }: Level, mark: string, depth: number): boolean {
  return depth > 1 && (mark === "}") === (keys !== null) && (next === "comma" || isEmpty);
}

function faultAt(text: string, at: number): FenceFault {
  return { at: Math.min(at, text.trimEnd().length), ...words(text, at) };
}

function words(text: string, at: number): Pick<FenceFault, "message" | "fix"> {
  const [character] = text.slice(at);
  const before = text.slice(0, at).trimEnd();
  if (character === undefined) return { message: "The JSON ends too early", fix: "Close every `{`, `[` and quotation mark." };
  if (text.startsWith("//", at) || text.startsWith("/*", at))
    return { message: "JSON knows no comments", fix: "Delete the comment, or name the language `jsonc`." };
  if (/[}\]]/.test(character) && before.endsWith(",")) return { message: "A comma stands before the end", fix: "Delete the comma." };
  if (text.startsWith("...", at) || character === "…")
    return { message: "`…` is no JSON", fix: "Write the values, or name the language `text`." };
  if (character === "'") return { message: "JSON knows only double quotes", fix: 'Write `"` on both sides.' };
  if (/[\w$]/.test(character) && /[{,]$/.test(before)) return { message: "A key stands without quotes", fix: 'Write the key as `"key"`.' };
  if (/[}\],]/.test(character) && /[:,[{]$/.test(before)) return { message: "A value is missing", fix: "Write it, such as `null`." };
  if (/[A-Za-z]/.test(character) && /[:[,]$/.test(before))
    return { message: "A word stands without quotes", fix: 'Write it as `"word"`; only `true`, `false` and `null` stand without.' };
  if (/["{[\w]/.test(character) && /["}\]\w]$/.test(before))
    return { message: "A comma or a colon is missing", fix: "Write `,` between two values, `:` between a key and its value." };
  return {
    message: `JSON does not expect \`${/\s/.test(character) ? "a line end" : character}\` here`,
    fix: "Correct it, or name the language `text` if it is no JSON.",
  };
}
