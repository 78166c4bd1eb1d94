import type { EnvVariable } from "../../schemas/env-variable.ts";
import type { ProjectEntry } from "../model/catalog.ts";
import { counted } from "./in-words.ts";

const ways = {
  provided: "by reference",
  generated: "generated",
  chosen: "chosen",
  obtained: "obtained from others",
} as const satisfies Record<EnvVariable["source"]["kind"], string>;

/** The table in a few short sentences: how many, how many secret, where their values come from. */
export function variablesInWords({ variables }: ProjectEntry): string {
  const names = new Set(variables.map((variable) => variable.data.name)).size;
  const secret = variables.filter((variable) => variable.data.secret).length;
  const origins = Object.entries(ways).flatMap(([kind, words]) => {
    const count = variables.filter((variable) => variable.data.source.kind === kind).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  const repeated = names === variables.length ? "" : ` under ${counted(names, "name")}`;
  return `${counted(variables.length, "variable")}${repeated}; ${secret === 0 ? "none" : secret} secret. ${origins.join(", ")}.`;
}
