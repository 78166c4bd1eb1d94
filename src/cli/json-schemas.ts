import { z } from "zod";
import { contentSchemas } from "../../schemas/content-schemas.ts";

/** The JSON Schema of each kind of content, as authors write it, by file name. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(contentSchemas).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { target: "draft-7", io: "input" });
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
