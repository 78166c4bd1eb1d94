import type { FindPage } from "./find-index.ts";
import { headingAnchor } from "./heading-anchor.ts";
import { termsOf, wordsOf } from "./words.ts";

/** A short text that leads to a section. */
export interface Phrase {
  readonly text: string;
  readonly kind: "title" | "heading" | "name" | "saying" | "signature";
  /** For each of its words the terms that find it. */
  readonly words: readonly (readonly string[])[];
}

export interface PageSection {
  readonly anchor: string | null;
  readonly title: string;
  readonly phrases: readonly Phrase[];
  /** The terms of all its phrases. */
  readonly terms: ReadonlySet<string>;
}

/** The sections of a page with what they are found by; first the page itself. */
export function pageSections(page: FindPage): readonly PageSection[] {
  const own = [
    phrase("title", page.title),
    ...(page.names ?? []).map((text) => phrase("name", text)),
    ...(page.says ?? []).map((text) => phrase("saying", text)),
    ...(page.signatures ?? []).map((text) => phrase("signature", text)),
  ];
  const sections = (page.sections ?? []).map((heading) => {
    const [anchor, title] = typeof heading === "string" ? [headingAnchor(heading), heading] : heading;
    return section(anchor, title, [phrase("heading", title)]);
  });
  return [section(page.url.split("#")[1] ?? null, page.title, own), ...sections];
}

function phrase(kind: Phrase["kind"], text: string): Phrase {
  const words = wordsOf([text]).map(termsOf);
  return { kind, text, words };
}

const section = (anchor: string | null, title: string, phrases: readonly Phrase[]): PageSection => ({
  anchor,
  title,
  phrases,
  terms: new Set(phrases.flatMap(({ words }) => words.flat())),
});
