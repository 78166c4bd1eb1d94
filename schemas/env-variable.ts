import { z } from "zod";
import { duration } from "./duration.ts";
import { id } from "./id.ts";
import { reference } from "./reference.ts";
import { line } from "./text.ts";
import { url } from "./url.ts";

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const source = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("provided"),
      by: line.meta({ description: "The platform or service that sets it." }),
      reference: line.optional().meta({ description: "How the platform refers to it: `${{Postgres.PGUSER}}`." }),
    }),
    z.strictObject({
      kind: z.literal("generated"),
      command: line.optional().meta({ description: "The command that makes a good value." }),
      note: line.optional().meta({ description: "What to mind when making it." }),
    }),
    z.strictObject({ kind: z.literal("chosen"), note: line.optional().meta({ description: "How to choose it." }) }),
    z.strictObject({
      kind: z.literal("obtained"),
      from: line.meta({ description: "Who gives it out, and where one clicks." }),
      url: url.optional(),
    }),
  ])
  .meta({ description: "Where the value comes from." });

const format = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("url"), schemes: z.array(line).optional().meta({ description: "Allowed schemes: `postgresql`." }) }),
    z.strictObject({
      kind: z.literal("integer"),
      min: z.int().optional().meta({ description: "The least that is allowed." }),
      max: z.int().optional().meta({ description: "The most that is allowed." }),
    }),
    z.strictObject({
      kind: z.literal("number"),
      min: z.number().optional().meta({ description: "The least that is allowed." }),
      max: z.number().optional().meta({ description: "The most that is allowed." }),
    }),
    z.strictObject({ kind: z.literal("boolean") }),
    z.strictObject({ kind: z.literal("enum"), choices: z.array(scalar).min(1).meta({ description: "Every value that is allowed." }) }),
    z.strictObject({ kind: z.literal("duration") }),
    z.strictObject({ kind: z.literal("email") }),
    z.strictObject({
      kind: z.literal("string"),
      pattern: line.optional().meta({ description: "The shape in words or as a pattern: `username:password`." }),
      minLength: z.int().min(1).optional().meta({ description: "The fewest characters." }),
      maxLength: z.int().min(1).optional().meta({ description: "The most characters." }),
    }),
  ])
  .meta({ description: "What a valid value looks like." });

/** One entry under `variables` in `env.yaml`. */
export const envVariable = z
  .strictObject({
    name: z
      .string()
      .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "Expected letters, digits and `_`, such as `DATABASE_URL`")
      .meta({ description: "The name as the program reads it." }),
    description: line.meta({ description: "What the program does with it." }),
    group: reference("group"),
    services: z
      .array(reference("service"))
      .min(1)
      .meta({ description: "Who reads it. Write the name again for a service with other values." }),
    required: z.union([z.boolean(), z.record(z.string(), z.enum(["required", "optional", "unused"]))]).meta({
      description: "true, false, or per environment id: required, optional, unused. Leave out an environment that nobody described.",
    }),
    secret: z.boolean().meta({ description: "true when whoever reads it could do harm. A secret never has a value here." }),
    source,
    values: z.record(z.string(), scalar).default({}).meta({ description: "The value per environment id; never for a secret." }),
    default: scalar.optional().meta({ description: "What the program takes when it is absent." }),
    example: scalar
      .optional()
      .meta({ description: "A value of the right shape; for a secret a placeholder such as `<64+ random characters>`." }),
    format: format.optional(),
    symptom: line.optional().meta({ description: "What one sees when it is missing or wrong." }),
    runbooks: z.array(reference("runbook")).default([]).meta({ description: "Where to go when it is wrong." }),
    aliases: z.array(line).default([]).meta({ description: "What people ask who do not know its name; no page shows it." }),
    rotation: z
      .strictObject({ every: duration.optional(), note: line.optional().meta({ description: "What else changes with it, and when." }) })
      .optional()
      .meta({ description: "How often it changes, and what to mind." }),
    notes: z.array(line).default([]).meta({ description: "Traps, one a line." }),
  })
  .refine((variable) => !variable.secret || (Object.keys(variable.values).length === 0 && variable.default === undefined), {
    path: ["secret"],
    message: "A secret has no `values` and no `default`: write a placeholder as `example`",
  })
  .meta({ title: "Variable", description: "One environment variable." });

const envGroup = z.strictObject({
  id,
  name: line.meta({ description: "The heading." }),
  summary: line.optional().meta({ description: "What the variables below it have in common." }),
});

/** `env.yaml` as a whole. */
export const env = z
  .strictObject({
    groups: z.array(envGroup).meta({ description: "The headings of the table, in order." }),
    variables: z.array(envVariable).meta({ description: "Every variable, in the order in which a newcomer should set them." }),
  })
  .meta({ title: "Environment variables", description: "Every variable of a system and where its value comes from." });

export type EnvVariable = z.infer<typeof envVariable>;
export type EnvGroup = z.infer<typeof envGroup>;
