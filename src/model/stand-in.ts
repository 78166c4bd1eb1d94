import type { z } from "zod";
import { bareSchema, definitionOf } from "./schema-at.ts";

const tried: readonly unknown[] = [undefined, [], "x", "a".repeat(12), 1, false, "2025-01-31", "1d", "https://x.example", {}];

/** Some value that fits a schema; none where it may be absent. */
export function standIn(schema: z.ZodType): unknown {
  const index = tried.findIndex((value) => schema.safeParse(value, { jitless: true }).success);
  if (index !== -1) return structuredClone(tried[index]);
  const { element, shape, options, values, entries } = definitionOf(bareSchema(schema));
  if (element !== undefined) return [standIn(element)];
  if (shape !== undefined) return Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, standIn(field)]));
  if (options?.[0] !== undefined) return standIn(options[0]);
  return values?.[0] ?? Object.values(entries ?? {})[0];
}
