import { stem } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";
import { partsOf } from "./words.ts";

/** A name that a page can be asked for by. */
export interface KnownName {
  readonly page: number;
  readonly name: string;
  /** The stems of its parts. */
  readonly parts: readonly string[];
  /** The stems of the parts that tell something; of all where a single one is left. */
  readonly telling: readonly string[];
}

export function knownName(name: string, page: number): KnownName {
  const parts = partsOf(name);
  const telling = parts.filter((part) => !isStopWord(part));
  return { page, name, parts: parts.map(stem), telling: (telling.length < Math.min(2, parts.length) ? parts : telling).map(stem) };
}
