import type { TextFile } from "./text-file.ts";

export interface FrontMatter {
  /** Offsets of the YAML between the fences. */
  readonly start: number;
  readonly end: number;
  /** Offset of the first character of the body. */
  readonly bodyStart: number;
}

/** The front matter of a Markdown file, or null when it has none. */
export function frontMatter(file: TextFile): FrontMatter | null {
  const match = /^---[ \t]*\r?\n([\s\S]*?)(?:(?<=\n)|\r?\n)---[ \t]*(?:\r?\n|$)/.exec(file.text);
  if (match === null) return null;
  const start = file.text.indexOf("\n") + 1;
  return { start, end: start + (match[1] ?? "").length, bodyStart: match[0].length };
}

/** What keeps a file's first lines from being front matter, or null where none was meant. */
export function frontMatterFlaw({ text }: TextFile): { readonly message: string; readonly fix: string; readonly at: number } | null {
  const [whole, blanks = "", mark = ""] = /^(\s*)(---|\+\+\+)[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  if (whole === undefined) return null;
  const at = blanks.length;
  if (mark === "+++") {
    return { at, message: "The front matter is TOML, expected YAML", fix: "Write `key: value` in its lines, and `---` in place of `+++`." };
  }
  return blanks === ""
    ? { at, message: "The front matter that opens here is never closed", fix: "Write `---` on a line of its own behind its last key." }
    : { at, message: "Blanks stand before the front matter", fix: "Delete all that stands before `---`, so that the file begins with it." };
}
