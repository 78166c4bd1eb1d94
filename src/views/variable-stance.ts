import type { EnvVariable } from "../../schemas/env-variable.ts";

/** How an environment stands to a variable; null where nobody has written it down. */
export type Stance = "required" | "optional" | "unused" | null;

export function stanceIn({ required }: EnvVariable, environment: string): Stance {
  if (typeof required === "boolean") return required ? "required" : "optional";
  return required[environment] ?? null;
}
