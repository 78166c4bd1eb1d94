import type { Verification } from "../model/verification.ts";

/** Whether somebody has tried a page, in a few words. */
export function triedWords({ state, tried }: Verification): string {
  if (tried === null) return "never as a whole";
  const when = `${tried.on}, ${tried.by}`;
  return state === "changed" ? `${when}; changed since` : when;
}
