import { change, destroy } from "./harm.ts";
import type { Harm } from "./harm.ts";

/** Tells the harm of a tool's words (its name first); `plain` are those behind the name that are no options. */
export type FindHarm = (words: readonly string[], plain: readonly string[]) => Harm | null;

export const restarts = change("users notice it");
export const goesLive = change("it changes what runs");
export const rollsBack = destroy("a migration that is taken back loses the data it added");
export const deletes = destroy("what it deletes is gone");
export const stopsAll = destroy("scaled to zero, nobody can use it");

/** The first row whose words all stand at the front of the plain ones. */
export function bySubcommand(rows: Readonly<Record<string, Harm>>): FindHarm {
  const list = Object.entries(rows).map(([words, harm]) => [words.split(" "), harm] as const);
  return (_, plain) => list.find(([words]) => words.every((word, index) => plain[index] === word))?.[1] ?? null;
}

/** Only asked of commands that scale. */
export const isZero = (words: readonly string[]): boolean => words.some((word) => word === "0" || word.endsWith("=0"));
