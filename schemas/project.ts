import { z } from "zod";
import { card } from "./card.ts";
import { day } from "./day.ts";
import { duration } from "./duration.ts";
import { reference } from "./reference.ts";
import { line, prose } from "./text.ts";
import { url } from "./url.ts";

const link = z.strictObject({
  label: line.meta({ description: "What one sees there." }),
  url,
  kind: z
    .enum(["app", "api", "dashboard", "logs", "metrics", "errors", "ci", "status", "docs", "support", "repository"])
    .meta({ description: "What the page is for; links are grouped by it." }),
  service: reference("service").optional(),
  note: line.optional().meta({ description: "What a newcomer must know before opening it." }),
});

const contact = z.strictObject({
  purpose: line.meta({ description: "When to use it: `bug in the application`." }),
  who: line.meta({ description: "A team, a role, or a company." }),
  how: line.optional().meta({ description: "A channel, address or number. Leave out when nobody has written it down." }),
  url: url.optional(),
});

const rung = z.strictObject({
  who: line.meta({ description: "Whom to wake, or where to look, on this rung." }),
  how: line.optional().meta({ description: "How to reach them. Leave out when nobody has written it down: the page says so." }),
  urls: z.array(url).default([]).meta({ description: "Pages to open on this rung." }),
  when: line.optional().meta({ description: "When to step down to this rung: `at once`, `after 15 minutes`." }),
});

const openQuestion = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/, "Expected lower-case words joined by hyphens, such as `backup-place`")
    .meta({ description: "A short name; pages link to it." }),
  question: line.meta({ description: "What nobody knows, or where sources disagree." }),
  values: z
    .array(
      z.strictObject({ value: line.meta({ description: "One answer." }), where: line.meta({ description: "Where that answer stands." }) }),
    )
    .default([])
    .meta({ description: "The answers that stand against each other." }),
  about: line.optional().meta({
    description:
      "The variable, service, alert or document it touches: `env/backend/DATABASE_URL`, `services/flower`, `runbooks/backend-502`.",
  }),
  ask: line.optional().meta({ description: "Who could answer it." }),
});

const maintenanceWindow = z.strictObject({
  when: line.meta({ description: "Day and time with the time zone." }),
  what: line.meta({ description: "What may happen then." }),
  environment: reference("environment").optional(),
});

const practice = z.strictObject({
  area: line.meta({ description: "What it protects: `Database`, `API`, `Secrets`." }),
  rules: z.array(line).min(1).meta({ description: "One rule or fact a line." }),
});

/** `project.yaml`: one system and the people around it. */
export const project = z
  .strictObject({
    name: line.meta({ description: "The name people say." }),
    summary: line.meta({ description: "Where it runs and how a change gets there, in two sentences at most." }),
    description: prose.optional().meta({ description: "What it is for, for someone in their first week." }),
    aliases: z.array(line).default([]).meta({ description: "What people ask about it as a whole; no page shows it." }),
    platforms: z.array(line).min(1).meta({ description: "Where it runs: `Railway`, `Render`." }),
    stack: z.array(line).min(1).meta({ description: "Languages, frameworks and stores, the most telling first." }),
    repository: url.optional().meta({ description: "Where the code lives." }),
    owner: line.optional().meta({ description: "The team that answers for it. Leave out when it is not written down." }),
    contacts: z.array(contact).default([]).meta({ description: "Whom to ask for what." }),
    escalation: z.array(rung).default([]).meta({ description: "The way down, in order: try the next rung only when one does not hold." }),
    links: z.array(link).default([]).meta({ description: "Every page about this system elsewhere." }),
    security: z.array(practice).default([]).meta({ description: "What is in force, and what everyone must keep to." }),
    maintenance: z.array(maintenanceWindow).default([]).meta({ description: "When planned work may happen." }),
    card: card.optional().meta({ description: "What stands on the incident card." }),
    reading: z
      .array(
        z.strictObject({
          document: line.meta({ description: "`guides/deploy`, `runbooks/…`, `checklists/…` or `env`." }),
          why: line.meta({ description: "What it teaches." }),
        }),
      )
      .default([])
      .meta({ description: "What a newcomer reads, in order, and why." }),
    reviewed: day.meta({ description: "When somebody last compared all of it with the running system." }),
    reviewEvery: duration.default("3mo").meta({ description: "After how long it must be reviewed again." }),
    openQuestions: z
      .array(openQuestion)
      .default([])
      .meta({ description: "What is not known, or is told in two ways. Shown where readers meet it." }),
  })
  .meta({ title: "Project", description: "One system: what it is, where it runs, whom to wake." });

export type Project = z.infer<typeof project>;
