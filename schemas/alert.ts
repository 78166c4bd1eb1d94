import { z } from "zod";
import { duration } from "./duration.ts";
import { id } from "./id.ts";
import { reference } from "./reference.ts";
import { severity } from "./severity.ts";
import { line } from "./text.ts";

/** One entry of `alerts.yaml`. */
export const alert = z
  .strictObject({
    id,
    name: line.meta({ description: "Its name in the tool that sends it." }),
    aliases: z.array(line).default([]).meta({ description: "Other names that arrive with it; each gets an address that leads here." }),
    source: line.optional().meta({ description: "The tool that sends it: `Sentry`." }),
    condition: z
      .strictObject({
        metric: line.meta({ description: "What is measured." }),
        comparison: z
          .enum([">", ">=", "<", "<=", "=", "!="])
          .meta({ description: "How the measure stands to the threshold when the alarm goes off." }),
        threshold: z.number().meta({ description: "The number that must not be passed." }),
        unit: line.optional().meta({ description: "The unit of both: `%`, `ms`." }),
      })
      .optional()
      .meta({ description: "The number that sets it off." }),
    event: line.optional().meta({ description: "What sets it off, where it is not a number." }),
    for: duration.optional().meta({ description: "How long the condition must hold." }),
    notify: line.optional().meta({ description: "How and how fast people hear of it." }),
    severity,
    sentAs: line.optional().meta({ description: "Its severity in the words of that tool, where they are others: `warning`." }),
    service: reference("service"),
    runbook: reference("runbook").optional(),
    noRunbook: line.optional().meta({ description: "Why no runbook exists. The alert's page shows it." }),
  })
  .refine((entry) => (entry.condition === undefined) !== (entry.event === undefined), "Write either `condition` or `event`")
  .refine(
    (entry) => (entry.runbook === undefined) !== (entry.noRunbook === undefined),
    "Write either `runbook` or `noRunbook` with the reason",
  )
  .meta({ title: "Alert", description: "One alarm, and the page it leads to." });

/** `alerts.yaml` as a whole. */
export const alerts = z.array(alert).meta({ title: "Alerts", description: "Every alarm of the system." });

export type Alert = z.infer<typeof alert>;
