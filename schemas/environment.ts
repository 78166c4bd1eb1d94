import { z } from "zod";
import { id } from "./id.ts";
import { line } from "./text.ts";
import { url } from "./url.ts";

/** One entry of `environments.yaml`. */
export const environment = z
  .strictObject({
    id,
    name: line.meta({ description: "The name people say." }),
    purpose: line.optional().meta({ description: "What it is for." }),
    branch: line.optional().meta({ description: "The branch it runs. Leave out when it is not written down." }),
    trigger: line.optional().meta({ description: "What starts a deployment: `push to main`." }),
    approval: line.optional().meta({ description: "Who must agree first." }),
    gates: z.array(line).default([]).meta({ description: "What must pass before a deployment, one gate a line." }),
    url: url.optional().meta({ description: "Where users reach it." }),
    maintenance: line.optional().meta({ description: "When planned work may happen." }),
    notes: z.array(line).default([]).meta({ description: "Other facts, one a line." }),
  })
  .meta({ title: "Environment", description: "One place where the system runs." });

/** `environments.yaml` as a whole. */
export const environments = z.array(environment).meta({ title: "Environments", description: "Where the system runs, production first." });

export type Environment = z.infer<typeof environment>;
