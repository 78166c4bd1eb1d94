import type { CommandMeta } from "../../../schemas/command.ts";

export type Risk = CommandMeta["risk"];

/** What a command surely does to a running system or to files, so that it must not claim less. */
export interface Harm {
  readonly risk: Exclude<Risk, "read">;
  /** In the third person: `deletes files`. */
  readonly deed: string;
}

const order: readonly Risk[] = ["read", "change", "destroy"];

/** Whether the first risk is greater than the second. */
export function isWorse(risk: Risk, than: Risk): boolean {
  return order.indexOf(risk) > order.indexOf(than);
}

export const change = (deed: string): Harm => ({ risk: "change", deed });
export const destroy = (deed: string): Harm => ({ risk: "destroy", deed });
