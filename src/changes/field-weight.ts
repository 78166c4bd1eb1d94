import type { Weight } from "./change.ts";
import type { ValueDifference } from "./value-differences.ts";

/** What a reader fills in, runs or answers for, and whom they wake. */
const ACTION = /^(?:inputs|escalation|contacts|card|status|secret|required|runbook|noRunbook|items\[[^\]]*\]\.(?:command|risk|expect))\b/;

/** By what a page is found, or what leads to it; to take one away can leave somebody without the page. */
const WAY_IN = /^(?:samples|signatures|symptoms|aliases|alerts|runbooks)\b/;

/** How much a difference in the data of an entry weighs. */
export function fieldWeight({ name, after }: ValueDifference): Weight {
  if (ACTION.test(name)) return "action";
  return after === null && WAY_IN.test(name) ? "lost" : "fact";
}
