import { z } from "zod";
import { reference } from "./reference.ts";
import { risk } from "./risk.ts";
import { line } from "./text.ts";
import { url } from "./url.ts";

const cardCommand = z
  .strictObject({
    label: line.meta({ description: "What it asks or does, in a few words: `each dependency`." }),
    service: reference("service").optional(),
    command: line.optional().meta({ description: "What to run, whole, ready to copy." }),
    language: z.enum(["bash", "sql"]).default("bash").meta({ description: "The language of the command." }),
    risk: risk.default("read"),
    steps: line.optional().meta({ description: "Where to click, when there is no command." }),
    url: url.optional().meta({ description: "The page on which to click." }),
    expect: line.optional().meta({ description: "How a good answer looks." }),
    effect: line.optional().meta({ description: "For a change: what it changes, and what it does not." }),
  })
  .refine((entry) => entry.command !== undefined || entry.steps !== undefined, "Write `command` or `steps`");

/** The incident card: what must fit on one printed sheet. */
export const card = z.strictObject({
  health: z.array(cardCommand).default([]).meta({ description: "Is it up? The quickest checks first." }),
  logs: z.array(cardCommand).default([]).meta({ description: "What does it say?" }),
  rollback: z.array(cardCommand).default([]).meta({ description: "How to go back to what worked." }),
  shortcuts: z
    .array(
      z.strictObject({
        sign: line.meta({ description: "What one sees: `502 or 503`." }),
        act: line.meta({ description: "What to do first, in one line; backticks mark code." }),
        runbook: reference("runbook"),
      }),
    )
    .default([])
    .meta({ description: "The commonest signs and what to do first." }),
});
