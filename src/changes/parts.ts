import type { Fence, Heading, Outcome } from "../model/outline.ts";
import type { DocumentEntry } from "../model/catalog.ts";
import type { TextFile } from "../source/text-file.ts";

/** A heading of a document and what stands under it, up to the next heading. */
export interface Part {
  /** Null before the first heading. */
  readonly heading: Heading | null;
  readonly fences: readonly Fence[];
  readonly outcomes: readonly Outcome[];
  /** Its lines without fences and ways, white space made one. */
  readonly words: string;
}

/** A document as its headings divide it. */
export function partsOf({ outline, body }: DocumentEntry<string, unknown>, { text }: TextFile): readonly Part[] {
  const lines = text.split("\n");
  const first = text.slice(0, text.length - body.length).split("\n").length;
  const outcomes = outline.phases.flatMap(({ steps }) => steps).flatMap((step) => step.outcomes);
  const left = new Set<number>(outcomes.map(({ span }) => span.line));
  for (const { span } of outline.fences) for (let line = span.line; line <= span.endLine; line++) left.add(line);
  return [null, ...outline.headings].map((heading, index): Part => {
    const from = heading === null ? first : heading.span.endLine + 1;
    const next = outline.headings[index];
    const to = next === undefined ? lines.length + 1 : next.span.line;
    const isIn = ({ span }: { readonly span: { readonly line: number } }) => span.line >= from && span.line < to;
    const words = lines.slice(from - 1, to - 1).filter((_, at) => !left.has(from + at));
    return {
      heading,
      fences: outline.fences.filter(isIn),
      outcomes: outcomes.filter(isIn),
      words: words.join(" ").replace(/\s+/g, " ").trim(),
    };
  });
}
