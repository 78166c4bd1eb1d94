import { wholeCommand } from "./command-pairs.ts";
import type { OpenIndex } from "./open-index.ts";
import { quoted } from "./ranked.ts";
import type { Ranked } from "./ranked.ts";
import type { Query } from "./read-query.ts";

/** The pages on which the line that was asked for stands as a command, in the order of `ranked`, each with the score it has there. */
export function rankCommands({ terms, pageOf }: OpenIndex, query: Query, ranked: readonly Ranked[]): readonly Ranked[] {
  const [line = "", ...further] = query.masked.filter((one) => one.trim() !== "");
  const pairs = further.length > 0 ? [] : wholeCommand(line.trim());
  if (pairs.length === 0) return [];
  const holding = pairs.map((pair) => new Set((terms.get(pair)?.postings ?? []).map(({ section }) => section)));
  const sections = [...(holding[0] ?? [])].filter((section) => holding.every((held) => held.has(section)));
  const pages = new Set(sections.map((section) => pageOf[section] ?? 0));
  return ranked
    .filter(({ page }) => pages.has(page))
    .map(({ page, score }) => ({ page, section: page, score, why: `has the command ${quoted(line)}` }));
}
