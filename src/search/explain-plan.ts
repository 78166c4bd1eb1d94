import type { Hit } from "./hit.ts";
import type { Plan } from "./plan-query.ts";

/** What the planner did with the query, for the reader; empty when it simply searched. Backticks mark words. */
export function explainPlan({ hits, match, words, without, unknown, repaired }: Plan<Hit>): string {
  if (hits.length === 0) return "";
  const sentences = [
    match === "some" && words.length > 1 ? `No page holds all of it; these hold some of ${listed(words)}.` : "",
    repaired.length > 0 ? `Read ${repaired.map(({ from, to }) => `\`${from}\` as \`${to}\``).join(", ")}.` : "",
    unknown.length > 0 ? `On no page: ${listed(unknown)}.` : "",
    without.length > 0 ? `Without ${listed(without)}.` : "",
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

const SHOWN = 5;

function listed(words: readonly string[]): string {
  const shown = words.slice(0, SHOWN).map((word) => `\`${word.replaceAll("`", "")}\``);
  const rest = words.length - shown.length;
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}
