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
