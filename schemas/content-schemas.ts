import { alerts } from "./alert.ts";
import { checklist } from "./checklist.ts";
import { command } from "./command.ts";
import { env } from "./env-variable.ts";
import { environments } from "./environment.ts";
import { guide } from "./guide.ts";
import { project } from "./project.ts";
import { runbook } from "./runbook.ts";
import { services } from "./service.ts";
import { site } from "./site.ts";

/** The schema of every kind of content file; the JSON Schemas for editors are made from this list. */
export const contentSchemas = { site, project, services, environments, env, alerts, checklist, guide, runbook, command } as const;

export type SchemaName = keyof typeof contentSchemas;
