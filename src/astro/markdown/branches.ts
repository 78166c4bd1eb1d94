import type { Outcome, Step } from "../../model/outline.ts";
import { escapeHtml } from "./escape-html.ts";
import { inlineHtml } from "./inline-html.ts";
import { lineStart } from "./line-start.ts";

/** One way on: what one sees, what it means, where it leads. */
export type Way = Omit<Outcome, "span">;

/**
 * A decision as a list of ways: what one sees, what it means, where to go. The whole way is one link.
 * `page` is the address of the steps' page, where that is another one.
 */
export function branches(outcomes: readonly Way[], steps: readonly Step[], page = ""): string {
  const items = outcomes.map((outcome) => {
    const advice = outcome.advice === "" ? "" : `<span>${withoutLinks(lineStart(outcome.advice))}</span>`;
    return `<li><a href="${escapeHtml(outcome.target.startsWith("#") ? page + outcome.target : outcome.target)}"><strong>${withoutLinks(outcome.sign)}</strong>${advice}<b>${escapeHtml(destination(outcome, steps))}</b></a></li>`;
  });
  return `<ul class="branches">${items.join("")}</ul>`;
}

const withoutLinks = (text: string): string => inlineHtml(text.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1"));

/** `Step 4` for a numbered step of the page, else the words of the link. */
function destination(outcome: Way, steps: readonly Step[]): string {
  const step = steps.find((candidate) => `#${candidate.id}` === outcome.target);
  return step === undefined || step.number === null ? outcome.label : `Step ${step.number}`;
}
