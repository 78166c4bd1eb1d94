import type { FindPage } from "./find-index.ts";
import { headingAnchor } from "./heading-anchor.ts";
import { termsOf, wordsOf } from "./words.ts";

/** A short text that leads to a section. */
export interface Phrase {
  readonly text: string;
  readonly kind: "title" | "heading" | "name" | "saying" | "sentence" | "signature";
  /** For each of its words the terms that find it. */
  readonly words: readonly (readonly string[])[];
}

/** From how many words on a saying is a sentence, which common words make up in part. */
const SENTENCE_WORDS = 5;

/** How many sections a page has; the first is the page itself. */
export const sectionCount = ({ sections = [] }: FindPage): number => 1 + sections.length;

/** Where a section stands on its page; null for the top. */
export function sectionAnchor(page: FindPage, at: number): string | null {
  if (at === 0) return page.url.split("#")[1] ?? null;
  const heading = page.sections?.[at - 1] ?? "";
  return typeof heading === "string" ? headingAnchor(heading) : heading[0];
}

export function sectionTitle(page: FindPage, at: number): string {
  const heading = at === 0 ? page.title : (page.sections?.[at - 1] ?? "");
  return typeof heading === "string" ? heading : heading[1];
}

/** The phrases of one section. */
export function sectionPhrases(page: FindPage, at: number): readonly Phrase[] {
  const { names = [], says = [], signatures = [], sections = [], tabs = 0 } = page;
  if (at > sections.length - tabs) return [];
  if (at > 0) return [phrase("heading", sectionTitle(page, at))];
  return [
    phrase("title", page.title),
    ...names.map((text) => phrase("name", text)),
    ...says.map((text) => phrase(text.split(" ").length < SENTENCE_WORDS ? "saying" : "sentence", text)),
    ...signatures.map((text) => phrase("signature", text)),
  ];
}

/** The phrases of each section of a page. */
export const pagePhrases = (page: FindPage): readonly (readonly Phrase[])[] =>
  Array.from({ length: sectionCount(page) }, (_, at) => sectionPhrases(page, at));

const phrase = (kind: Phrase["kind"], text: string): Phrase => ({ kind, text, words: wordsOf([text]).map(termsOf) });
