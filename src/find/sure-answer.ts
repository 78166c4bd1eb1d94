import { exactNames } from "./exact-names.ts";
import type { FindIndex } from "./find-index.ts";
import { openIndex } from "./open-index.ts";
import type { OpenIndex } from "./open-index.ts";
import { rankSignatures } from "./rank-signatures.ts";
import { readExcerpt, readQuery } from "./read-query.ts";

/**
 * The address that `resolve` puts first, when the signature of a single page makes that certain; null when it takes `resolve`
 * to tell. Much quicker, for those who ask about every sample.
 */
export function sureAnswer(index: FindIndex, text: string): string | null {
  const open = openIndex(index);
  const excerpt = readExcerpt(open, text);
  const words = excerpt.words.filter(({ text: word }) => !excerpt.isName(word));
  const mayBeName = excerpt.alerts.length > 0 || words.length <= longestName(open);
  if (mayBeName && exactNames(open, readQuery(open, text)).length > 0) return null;
  const [first, second] = rankSignatures(open, excerpt);
  return first !== undefined && second === undefined ? (open.pages[first.page]?.url ?? null) : null;
}

const longestName = ({ names }: OpenIndex): number => names().reduce((most, { parts }) => Math.max(most, parts.length), 0);
