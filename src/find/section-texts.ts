import type { Outline } from "../model/outline.ts";

export interface SectionText {
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
  /** What of it stands in fences. */
  readonly code: string;
}

const MARKUP = /<\/?[A-Za-z][^>]*>|\]\([^)]*\)|^:?-{3,}.*$/g;
const HEADING = /^ {0,3}#{1,6}\s/;
const TAB = /<Tab(?!\w)|<\/Tab>/g;

class Piece {
  readonly text: string[] = [];
  readonly code: string[] = [];
}

/**
 * A Markdown body cut at its headings and tabs: what stands before the first, each heading with what follows, then each
 * tab with its label and what it holds.
 */
export function sectionTexts(body: string, outline: Outline): { readonly opening: string; readonly sections: readonly SectionText[] } {
  const opening = new Piece();
  const underHeadings: Piece[] = [];
  const inTabs: Piece[] = [];
  /** What stands around a line: the last heading, the tabs that are open below it. */
  let around = [opening];
  let fence: string | null = null;
  const begin = (pieces: Piece[]): Piece => {
    const piece = new Piece();
    pieces.push(piece);
    return piece;
  };
  for (const line of body.split(/\r?\n/)) {
    const mark = /^\s*(`{3,}|~{3,})(.*)$/.exec(line);
    if (mark !== null && fence === null) fence = mark[1] ?? "```";
    else if (mark !== null && mark[2]?.trim() === "" && fence !== null && mark[1]?.startsWith(fence)) fence = null;
    if (fence === null && HEADING.test(line)) around = [begin(underHeadings)];
    else if (mark === null) {
      around.at(-1)?.text.push(line.replace(MARKUP, " "));
      if (fence !== null) around.at(-1)?.code.push(line);
    }
    for (const [tag] of fence === null && outline.tabs.length > 0 ? line.matchAll(TAB) : []) {
      if (tag === "<Tab") around.push(begin(inTabs));
      else if (around.length > 1) around.pop();
    }
  }
  const headings = outline.headings.map(({ slug, text }) => ({ anchor: slug, title: text }));
  const tabs = outline.tabs.map(({ slug, label }) => ({ anchor: slug, title: label }));
  const labelled = placed(tabs, inTabs).map((tab) => ({ ...tab, text: `${tab.title}\n${tab.text}` }));
  return { opening: opening.text.join("\n"), sections: [...placed(headings, underHeadings), ...labelled] };
}

/** What the scan does not see leaves the texts behind it without their place. */
function placed(places: readonly Pick<SectionText, "anchor" | "title">[], pieces: readonly Piece[]): readonly SectionText[] {
  const fits = pieces.length === places.length;
  const textOf = (at: number, part: keyof Piece): string => (fits ? (pieces[at]?.[part] ?? []).join("\n") : "");
  return places.map((place, at) => ({ ...place, text: textOf(at, "text"), code: textOf(at, "code") }));
}
