import { z } from "zod";
import { day } from "./day.ts";
import { id } from "./id.ts";
import { risk } from "./risk.ts";
import { line } from "./text.ts";
import { url } from "./url.ts";

const item = z.strictObject({
  id,
  text: line.meta({ description: "What to see or do, as one short sentence; backticks mark code." }),
  command: line.optional().meta({ description: "The command that shows it." }),
  risk: risk.default("read"),
  expect: line.optional().meta({ description: "How a good answer looks." }),
  link: z
    .union([url, z.string().regex(/^\/[^/]/, "Expected a path of this site such as `/ayni/env/`")])
    .optional()
    .meta({ description: "Where to look: an address, or a path of this site such as `/ayni/env/`." }),
});

/** One file in `checklists/`. */
export const checklist = z
  .strictObject({
    title: line.meta({ description: "When or what for, as its reader would say it: `After a deployment`." }),
    summary: line.optional().meta({ description: "What to do when an item fails, or who goes through it." }),
    when: z
      .enum(["before-deploy", "after-deploy", "go-live", "weekly", "monthly", "quarterly", "onboarding"])
      .meta({ description: "The moment it belongs to." }),
    aliases: z.array(line).default([]).meta({ description: "What people ask when they need it; no page shows it." }),
    items: z.array(item).min(1).meta({ description: "What to tick, in order." }),
    reviewed: day.optional(),
  })
  .meta({ title: "Checklist", description: "Things to tick, in order." });

export type Checklist = z.infer<typeof checklist>;
