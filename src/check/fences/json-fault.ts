import type { FenceFault } from "./fence-fault.ts";

/** Why a text is no JSON, or null. */
export function jsonFault(text: string): FenceFault | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const complaint = error instanceof Error ? error.message : String(error);
    const found = /at position (\d+)/.exec(complaint)?.[1];
    const at = found === undefined ? text.trimEnd().length : Number(found);
    return { at, ...words(text, at) };
  }
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
  if (/["{[\w]/.test(character) && /["}\]\w]$/.test(before))
    return { message: "A comma or a colon is missing", fix: "Write `,` between two values, `:` between a key and its value." };
  return {
    message: `JSON does not expect \`${/\s/.test(character) ? "a line end" : character}\` here`,
    fix: "Correct it, or name the language `text` if it is no JSON.",
  };
}
