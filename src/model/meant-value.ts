import type { z } from "zod";
import { meantDay } from "./meant-day.ts";
import { bareSchema, definitionOf } from "./schema-at.ts";

/** What was meant by a value that its schema does not take, as it would be written in YAML; null where that cannot be told. */
export function meantValue(schema: z.ZodType, value: unknown): string | null {
  const fits = (candidate: unknown): boolean => schema.safeParse(candidate, { jitless: true }).success;
  if (definitionOf(bareSchema(schema)).type === "array") {
    const plain = typeof value === "string" && /^[\w./-]+(?: [\w./-]+)*$/.test(value);
    return fits([value]) && typeof value === "string" ? `[${plain ? value : JSON.stringify(value)}]` : null;
  }
  if (typeof value !== "string") return null;
  const words = value.trim();
  if (/^-?\d+(?:\.\d+)?$/.test(words) && fits(Number(words))) return words;
  const switched = { yes: true, on: true, no: false, off: false, true: true, false: false }[words.toLowerCase()];
  if (switched !== undefined && fits(switched)) return String(switched);
  // A reference must name something that is there, which is for others to judge.
  if (schema.meta()?.["reference"] !== undefined) return null;
  const forms = [
    meantDay(words),
    meantDuration(words),
    words.replace(/^http:/i, "https:"),
    /^[\w-]+(?:\.[\w-]+)+(?:[/:]|$)/.test(words) ? `https://${words}` : null,
    words.includes("/") ? null : `/${words}`,
    words.replace(/[\s-]+/g, "_"),
    hyphened(words),
    hyphened(words).replaceAll("-", "_"),
  ];
  return forms.find((form) => form !== null && form !== value && fits(form)) ?? null;
}

const units: readonly (readonly [RegExp, string])[] = [
  [/^(?:ms|millis\w*)$/, "ms"],
  [/^(?:s|secs?|seconds?)$/, "s"],
  [/^(?:m|mins?|minutes?)$/, "m"],
  [/^(?:h|hrs?|hours?)$/, "h"],
  [/^(?:d|days?)$/, "d"],
  [/^(?:w|weeks?)$/, "w"],
  [/^(?:mo|months?)$/, "mo"],
];

/** `15 min` is `15m`. */
function meantDuration(words: string): string | null {
  const [, count = "", unit = ""] = /^(\d+)\s*([a-z]+)$/i.exec(words) ?? [];
  const short = units.find(([shape]) => shape.test(unit.toLowerCase()))?.[1];
  return short === undefined ? null : count + short;
}

const hyphened = (words: string): string =>
  words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
