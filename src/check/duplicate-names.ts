import type { Span } from "../diagnostics/diagnostic.ts";
import type { Finding } from "./rule.ts";

/** Something that has a name, and where the name stands. */
export interface NamedPlace {
  /** What must differ. */
  readonly key: string;
  /** As a reader sees it. */
  readonly name: string;
  readonly file: string;
  readonly span: Span | undefined;
}

/** One fault for each place whose key an earlier place has; `noun` says what the places are. */
export function* duplicateNames(places: Iterable<NamedPlace>, noun: string, why: string, fix: string): Iterable<Finding> {
  const first = new Map<string, NamedPlace>();
  for (const place of places) {
    const earlier = first.get(place.key);
    if (earlier === undefined) first.set(place.key, place);
    else {
      const { file, span, name } = place;
      const other = earlier.file === file ? (earlier.span === undefined ? "" : ` (line ${earlier.span.line})`) : ` (\`${earlier.file}\`)`;
      yield {
        file,
        span,
        message: `A second ${noun} \`${name}\`${other}`,
        why,
        fix,
        related: [{ file: earlier.file, span: earlier.span, message: "the first one" }],
      };
    }
  }
}
