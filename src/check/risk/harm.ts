import type { CommandMeta } from "../../../schemas/command.ts";

export type Risk = CommandMeta["risk"];

/** What a command surely does to a running system or to files, so that it must not claim less. */
export interface Harm {
  readonly risk: Exclude<Risk, "read">;
  /** In the third person: `deletes files`. */
  readonly deed: string;
  /** Told by the form of the command alone: what it asks or runs lies elsewhere, and may only read. */
  readonly isGuess?: boolean;
}

const order: readonly Risk[] = ["read", "change", "destroy"];

/** Whether the first risk is greater than the second. */
export function isWorse(risk: Risk, than: Risk): boolean {
  return order.indexOf(risk) > order.indexOf(than);
}

export const change = (deed: string): Harm => ({ risk: "change", deed });
export const mayChange = (deed: string): Harm => ({ risk: "change", deed, isGuess: true });
export const destroy = (deed: string): Harm => ({ risk: "destroy", deed });

/** The worse of two; the first where they are alike. */
export function graver<H extends Harm>(one: H | null, other: H | null): H | null {
  if (one === null || other === null) return one ?? other;
  return isWorse(other.risk, one.risk) ? other : one;
}
