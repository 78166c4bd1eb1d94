/** A page as Pagefind keeps it; positions count the words of `content`. */
export interface PageText {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly Anchor[];
}

interface Anchor {
  /** The name of the element that bears the id. */
  readonly element: string;
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

export type MarkedText = readonly { readonly text: string; readonly marked: boolean }[];

/** What a reader is shown of a page that was found. */
export interface MatchedPage {
  readonly title: string;
  readonly url: string;
  readonly excerpt: MarkedText;
  /** The sections that hold most of what was found, in the order of the page. */
  readonly sections: readonly { readonly title: string; readonly url: string }[];
}

/** Whether an element that bears an id begins a part of a page: a heading, and what stands above a fold. */
export const beginsPart = (element: string): boolean => /^(?:h[2-4]|summary)$/.test(element);

const EXCERPT_WORDS = 28;
const MOST_SECTIONS = 3;

/** Reads a page with the words at `found` marked. */
export function matchedPage(page: PageText, found: readonly number[]): MatchedPage {
  const words = page.content.split(/\s+/);
  const title = page.meta["title"] ?? page.url;
  const marked = new Set(found);
  // The text begins with the title, which stands above the excerpt already.
  const titleWords = page.content.startsWith(title) ? title.split(/\s+/).length : 0;
  const inText = [...marked].filter((at) => at >= titleWords).sort((one, other) => one - other);
  const start = densestStart(inText, titleWords, Math.max(titleWords, words.length - EXCERPT_WORDS));
  return { title, url: page.url, excerpt: excerpt(words, start, titleWords, marked), sections: sections(page, inText) };
}

/** Where a window of the excerpt's length holds most of the positions, with a few words of what stands before. */
function densestStart(positions: readonly number[], first: number, last: number): number {
  let best = { at: first, count: 0 };
  for (const at of positions) {
    const count = positions.filter((other) => other >= at && other < at + EXCERPT_WORDS).length;
    if (count > best.count) best = { at, count };
  }
  return Math.max(first, Math.min(best.at - 4, last));
}

function excerpt(words: readonly string[], start: number, first: number, marked: ReadonlySet<number>): MarkedText {
  const end = Math.min(words.length, start + EXCERPT_WORDS);
  const parts: { text: string; marked: boolean }[] = [];
  const add = (text: string, isMarked: boolean): void => {
    const last = parts.at(-1);
    if (last?.marked === isMarked) last.text += text;
    else parts.push({ text, marked: isMarked });
  };
  if (start > first) add("… ", false);
  for (let at = start; at < end; at++) {
    if (at > start) add(" ", marked.has(at - 1) && marked.has(at));
    add(words[at] ?? "", marked.has(at));
  }
  if (end < words.length) add(" …", false);
  return parts;
}

function sections(page: PageText, positions: readonly number[]): MatchedPage["sections"] {
  const headings = page.anchors.filter(({ element, id, text }) => beginsPart(element) && id !== "" && text.trim() !== "");
  const counts = new Map<Anchor, number>();
  for (const at of positions) {
    const heading = headings.findLast(({ location }) => location <= at);
    if (heading !== undefined) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  }
  const fullest = [...counts].sort(([, one], [, other]) => other - one).slice(0, MOST_SECTIONS);
  return headings
    .filter((heading) => fullest.some(([other]) => other === heading))
    .map(({ id, text }) => ({ title: text.trim(), url: `${page.url}#${id}` }));
}
