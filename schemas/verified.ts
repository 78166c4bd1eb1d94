import { z } from "zod";
import { day } from "./day.ts";
import { line } from "./text.ts";

/** When a page was last tried for real, and what it said then. `npm run verify` writes it. */
export const verified = z
  .strictObject({
    on: day.meta({ description: "The day on which somebody last went through it for real, from first to last command." }),
    by: line.meta({ description: "Who did." }),
    digest: z
      .string()
      .regex(/^[0-9a-f]{12}$/, "Expected 12 hexadecimal digits, as `npm run verify` writes them")
      .meta({ description: "A digest of the commands and inputs that were tried; prose does not touch it." }),
  })
  .meta({ title: "Verified", description: "When the page was last tried for real." });

export type Verified = z.infer<typeof verified>;
