import { partAt } from "./schema-at.ts";

const LONGEST = 40;

/** A path as a reader finds it: `variables[DATABASE_URL].required`; an entry without a name by its number from 1. */
export function dataPath(path: readonly PropertyKey[], value: unknown): string {
  return path.map((step, index) => pathStep(step, partAt(value, path.slice(0, index + 1)), index)).join("");
}

function pathStep(step: PropertyKey, part: unknown, index: number): string {
  if (typeof step !== "number") return `${index > 0 ? "." : ""}${String(step)}`;
  const name = ["id", "name", "label"].map((key) => partAt(part, [key])).find((word) => typeof word === "string" && word !== "");
  return `[${typeof name === "string" ? shortened(name) : step + 1}]`;
}

/** A value in the middle of a sentence: scalars as they are, cut when long; lists and maps by their kind. */
export function dataValue(value: unknown): string {
  if (value === null || value === undefined || value === "") return "empty";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return typeof value === "object" ? "a map" : `\`${shortened(String(value))}\``;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}
