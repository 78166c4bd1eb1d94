import { z } from "zod";
import { day } from "./day.ts";
import { input } from "./input.ts";
import { reference } from "./reference.ts";
import { severity } from "./severity.ts";
import { line, prose } from "./text.ts";
import { verified } from "./verified.ts";

/** Front matter of a file in `runbooks/`. */
export const runbook = z
  .strictObject({
    title: line.meta({ description: "What is wrong, as the reader would say it: `Backend answers 502 or 503`." }),
    summary: line.meta({ description: "What is happening, in one sentence." }),
    services: z.array(reference("service")).min(1).meta({ description: "The services that are hit, the one at fault first." }),
    severity,
    impact: line.meta({ description: "What users notice." }),
    symptoms: z.array(line).min(1).meta({ description: "What people see or say, in plain words." }),
    signatures: z
      .array(line)
      .default([])
      .meta({ description: "What stands in logs: literal text, a template with `<*>` for what varies, or `/a regular expression/`." }),
    samples: z.array(prose).default([]).meta({ description: "Log excerpts that must lead to this runbook first." }),
    aliases: z.array(line).default([]).meta({ description: "What people call it, and ask when they need it; no page shows it." }),
    causes: z
      .array(
        z.strictObject({
          cause: line.meta({ description: "What is wrong, in a few words." }),
          step: z
            .string()
            .regex(/^[a-z0-9_-]+$/, "Expected the id of a step: its heading in lower case, joined by hyphens, such as `go-back`")
            .optional()
            .meta({ description: "The step that deals with it." }),
        }),
      )
      .default([])
      .meta({ description: "What it usually is, the likeliest first." }),
    inputs: z.array(input).default([]).meta({ description: "Values of the reader's own that its commands need." }),
    alerts: z.array(reference("alert")).default([]).meta({ description: "Alarms that lead here." }),
    owner: line.optional().meta({ description: "Who answers for this page, when it is not the owner of the system." }),
    reviewed: day,
    verified: verified.optional(),
    status: z.enum(["ready", "stub"]).default("ready").meta({ description: "stub: only the escalation is written." }),
  })
  .meta({ title: "Runbook", description: "What to do when one thing is broken." });

export type Runbook = z.infer<typeof runbook>;
