import { z } from "zod";
import { risk } from "./risk.ts";
import { line } from "./text.ts";

/** What stands behind the language of a command's fence: ```` ```bash risk=read expect="status is healthy" ````. */
export const command = z
  .strictObject({
    risk,
    title: line.optional().meta({ description: "What it is, when the step's heading does not say it." }),
    expect: line.optional().meta({ description: "How a good answer looks; 'single quotes' mark code." }),
    effect: line.optional().meta({ description: "For change and destroy: what it changes or loses." }),
    undo: z
      .string()
      .regex(/^[a-z0-9_-]+$/, "Expected the id of a step: its heading in lower case, joined by hyphens, such as `go-back`")
      .optional()
      .meta({ description: "The id of the step that takes it back." }),
    irreversible: line.optional().meta({ description: "Why nothing takes it back." }),
  })
  .meta({ title: "Command fence", description: "The words behind the language of a fenced command." });

export type CommandMeta = z.infer<typeof command>;
