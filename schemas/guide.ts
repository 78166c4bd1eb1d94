import { z } from "zod";
import { day } from "./day.ts";
import { duration } from "./duration.ts";
import { input } from "./input.ts";
import { reference } from "./reference.ts";
import { line } from "./text.ts";
import { verified } from "./verified.ts";

/** Front matter of a file in `guides/`. */
export const guide = z
  .strictObject({
    title: line.meta({ description: "What the reader wants to do or know." }),
    summary: line.meta({ description: "What one knows or has done at the end." }),
    type: z
      .enum(["how-to", "reference", "explanation"])
      .meta({ description: "how-to: steps to a goal. reference: facts to look up. explanation: why it is so." }),
    order: z.int().default(100).meta({ description: "Lower stands earlier in the list." }),
    services: z.array(reference("service")).default([]).meta({ description: "The services it is about." }),
    environments: z.array(reference("environment")).default([]).meta({ description: "The environments it holds for." }),
    duration: duration.optional().meta({ description: "How long it takes." }),
    prerequisites: z.array(line).default([]).meta({ description: "What must be there before one starts." }),
    inputs: z.array(input).default([]).meta({ description: "Values of the reader's own that its commands need." }),
    aliases: z.array(line).default([]).meta({ description: "What people call it, and ask when they look for it; no page shows it." }),
    reviewed: day,
    verified: verified.optional(),
  })
  .meta({ title: "Guide", description: "How to do or understand something when nothing is on fire." });

export type Guide = z.infer<typeof guide>;
