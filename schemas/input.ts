import { z } from "zod";
import { line } from "./text.ts";

const shared = {
  name: z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/, "Expected lower-case letters, digits and `_`")
    .meta({ description: "Stands as `{{name}}` in commands and text." }),
  label: line.meta({ description: "What to fill in, in words." }),
  help: line.optional().meta({ description: "Where the reader finds the value." }),
  example: z
    .union([z.string(), z.number()])
    .transform(String)
    .meta({ description: "A value of the right shape; shown until the reader fills in theirs." }),
  secret: z.boolean().default(false).meta({ description: "true: never stored, never shown in the trail." }),
};

/** A value of the reader's own that commands need. */
export const input = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("text"),
      ...shared,
      pattern: line.optional().meta({ description: "A regular expression the whole value must match." }),
    }),
    z.strictObject({
      kind: z.literal("integer"),
      ...shared,
      min: z.int().optional().meta({ description: "The least that is allowed." }),
      max: z.int().optional().meta({ description: "The most that is allowed." }),
    }),
    z.strictObject({
      kind: z.literal("choice"),
      ...shared,
      choices: z.array(line).min(2).meta({ description: "What one can choose from." }),
    }),
    z.strictObject({ kind: z.literal("url"), ...shared }),
    z.strictObject({ kind: z.literal("duration"), ...shared }),
    z.strictObject({ kind: z.literal("secret"), ...shared }),
  ])
  .meta({ title: "Input", description: "A value that the reader fills in once and every command follows." });

export type Input = z.infer<typeof input>;
