import { z } from "zod";
import { day } from "./day.ts";
import { duration } from "./duration.ts";
import { input } from "./input.ts";
import { reference } from "./reference.ts";
import { line } from "./text.ts";

/** Front matter of a file in `guides/`. */
export const guide = z
  .strictObject({
    title: line,
    summary: line.meta({ description: "What one knows or has done at the end." }),
    type: z.enum(["how-to", "reference", "explanation"]),
    order: z.int().default(100).meta({ description: "Lower stands earlier in the list." }),
    services: z.array(reference("service")).default([]),
    environments: z.array(reference("environment")).default([]),
    duration: duration.optional().meta({ description: "How long it takes." }),
    prerequisites: z.array(line).default([]).meta({ description: "What must be there before one starts." }),
    inputs: z.array(input).default([]),
    aliases: z.array(line).default([]).meta({ description: "What people call it when they look for it." }),
    reviewed: day,
  })
  .meta({ title: "Guide", description: "How to do or understand something when nothing is on fire." });

export type Guide = z.infer<typeof guide>;
