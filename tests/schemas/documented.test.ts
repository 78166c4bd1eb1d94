import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { contentSchemas } from "../../schemas/content-schemas.ts";

interface JsonSchema {
  readonly description?: string;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** Paths of the fields that an author meets without a word of explanation. */
function undescribed(schema: JsonSchema, path: string): readonly string[] {
  const nested = [schema.items, typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined];
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
      ...(field.description === undefined && field.const === undefined ? [`${path}.${name}`] : []),
      ...undescribed(field, `${path}.${name}`),
    ]),
    ...[...nested, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((part) => (part === undefined ? [] : undescribed(part, path))),
  ];
}

for (const [name, schema] of Object.entries(contentSchemas)) {
  const json = z.toJSONSchema(schema, { target: "draft-7", io: "input" }) as JsonSchema;

  test(`every field of ${name} is described for its author`, () => {
    assert.deepEqual(undescribed(json, name), []);
  });

  test(`${name} refuses a key that nobody knows`, () => {
    const item = json.items ?? json;
    assert.equal(item.additionalProperties, false);
  });
}
