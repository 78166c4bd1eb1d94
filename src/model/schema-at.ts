import type { z } from "zod";

/** What this project needs to know of zod's own description of a schema. */
export interface SchemaDefinition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly options?: readonly z.ZodType[];
  readonly discriminator?: string;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string>>;
}

export const definitionOf = (schema: z.ZodType): SchemaDefinition => schema.def as unknown as SchemaDefinition;

/** A schema without what only says that it may be absent or is changed after reading. */
export function bareSchema(schema: z.ZodType): z.ZodType {
  const { innerType, in: input } = definitionOf(schema);
  const inner = innerType ?? input;
  return inner === undefined ? schema : bareSchema(inner);
}

/** The schema of the part of `value` at `path`; of a union, the option that the value picks. Undefined where none stands. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): z.ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const definition = definitionOf(pickOption(bareSchema(schema), value));
  const next = definition.shape === undefined ? (definition.element ?? definition.valueType) : definition.shape[String(step)];
  return next && schemaAt(next, rest, partAt(value, [step]));
}

/** The part of plain data at a path, or undefined. */
export function partAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, step) => (part !== null && typeof part === "object" ? Reflect.get(part, step) : undefined), value);
}

/** The option of a union that fits the value best: by its discriminator, else the first that can hold a map or a list. */
export function pickOption(schema: z.ZodType, value: unknown): z.ZodType {
  const { options, discriminator } = definitionOf(schema);
  if (options === undefined) return schema;
  const bare = options.map(bareSchema);
  if (discriminator === undefined) return bare.find((option) => definitionOf(option).valueType ?? definitionOf(option).shape) ?? schema;
  const wanted = partAt(value, [discriminator]);
  return bare.find((option) => definitionOf(definitionOf(option).shape?.[discriminator] ?? option).values?.includes(wanted)) ?? schema;
}

/** The keys that the map at `path` may hold and does not. */
export function freeKeys(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): readonly string[] {
  const holder = partAt(value, path);
  const part = schemaAt(schema, path, value);
  const shape = part && definitionOf(pickOption(bareSchema(part), holder)).shape;
  return Object.keys(shape ?? {}).filter((known) => partAt(holder, [known]) === undefined);
}
