import type { z } from "zod";
import { bareSchema, definitionOf } from "./schema-at.ts";

/** A value in YAML's short form that shows the shape a schema wants: `{ kind: provided, by: "…" }`. */
export function schemaExample(schema: z.ZodType): string {
  const [example] = (schema.meta()?.["examples"] as readonly unknown[] | undefined) ?? [];
  if (example !== undefined) return String(example);
  const bare = bareSchema(schema);
  if (bare !== schema) return schemaExample(bare);
  const { type, element, shape, options, values, entries, valueType } = definitionOf(schema);
  if (element !== undefined) return `[${schemaExample(element)}]`;
  if (shape !== undefined)
    return `{ ${requiredKeys(shape)
      .map((key) => `${key}: ${schemaExample(shape[key] ?? schema)}`)
      .join(", ")} }`;
  if (options?.[0] !== undefined) return schemaExample(options[0]);
  if (valueType !== undefined) return `{ production: ${schemaExample(valueType)} }`;
  if (values?.[0] !== undefined) return String(values[0]);
  if (entries !== undefined) return Object.values(entries)[0] ?? "…";
  if (type === "boolean") return "false";
  return type === "number" ? "1" : '"…"';
}

/** What the schema says a field holds, or an empty text. */
export function schemaDescription(schema: z.ZodType): string {
  const { innerType, in: input } = definitionOf(schema);
  const inner = innerType ?? input;
  const own = schema.meta()?.description;
  return own ?? (inner === undefined ? "" : schemaDescription(inner));
}

/** The keys that must be there; the first one where none must. */
function requiredKeys(shape: Readonly<Record<string, z.ZodType>>): readonly string[] {
  const keys = Object.keys(shape);
  const required = keys.filter((key) => !shape[key]?.isOptional());
  return required.length > 0 ? required : keys.slice(0, 1);
}
