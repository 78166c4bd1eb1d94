import type { Outcome, Step } from "../../model/outline.ts";
import { escapeHtml } from "./escape-html.ts";
import { inlineHtml } from "./inline-html.ts";

/** A decision as a list of ways: what one sees, what it means, where to go. */
export function branches(outcomes: readonly Outcome[], steps: readonly Step[]): string {
  const items = outcomes.map((outcome) => {
    const sign = outcome.sign.startsWith("`") ? inlineHtml(outcome.sign) : `<strong>${inlineHtml(outcome.sign)}</strong>`;
    return `<li><a href="${escapeHtml(outcome.target)}">${sign}<span>${inlineHtml(outcome.advice)}</span><b>${escapeHtml(destination(outcome, steps))}</b></a></li>`;
  });
  return `<ul class="branches">${items.join("")}</ul>`;
}

/** `Step 4` for a numbered step of the page, else the words of the link. */
function destination(outcome: Outcome, steps: readonly Step[]): string {
  const step = steps.find((candidate) => `#${candidate.id}` === outcome.target);
  return step === undefined || step.number === null ? outcome.label : `Step ${step.number}`;
}
