import type { Outline } from "../model/outline.ts";

export interface SectionText {
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
  /** What of it stands in fences. */
  readonly code: string;
}

const MARKUP = /<\/?[A-Za-z][^>]*>|\]\([^)]*\)|^:?-{3,}.*$/g;

/** A Markdown body cut at its headings: what stands before the first, and each heading with what follows. */
export function sectionTexts(body: string, outline: Outline): { readonly opening: string; readonly sections: readonly SectionText[] } {
  const pieces: string[][] = [[]];
  const codes: string[][] = [[]];
  let fence: string | null = null;
  for (const line of body.split(/\r?\n/)) {
    const mark = /^\s*(`{3,}|~{3,})(.*)$/.exec(line);
    if (mark !== null && fence === null) fence = mark[1] ?? "```";
    else if (mark !== null && mark[2]?.trim() === "" && fence !== null && mark[1]?.startsWith(fence)) fence = null;
    if (fence === null && /^ {0,3}#{1,6}\s/.test(line)) {
      pieces.push([]);
      codes.push([]);
    } else if (mark === null) {
      pieces.at(-1)?.push(line.replace(MARKUP, " "));
      if (fence !== null) codes.at(-1)?.push(line);
    }
  }
  const [opening = [], ...texts] = pieces;
  // A heading that the scan does not see leaves the texts behind it without their place.
  const fits = texts.length === outline.headings.length;
  const sections = outline.headings.map(({ slug, text }, at) => ({
    anchor: slug,
    title: text,
    text: fits ? (texts[at] ?? []).join("\n") : "",
    code: fits ? (codes[at + 1] ?? []).join("\n") : "",
  }));
  return { opening: opening.join("\n"), sections };
}
