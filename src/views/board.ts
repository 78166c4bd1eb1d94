import type { ProjectEntry } from "../model/catalog.ts";
import { routes } from "../model/routes.ts";
import { commandGist } from "./command-gist.ts";
import { code, codeLine } from "./fact.ts";
import { counted } from "./in-words.ts";

/** A stop on the line of a system. */
export interface BoardStop {
  readonly label: string;
  /** Null for what nobody has written; the text is inline Markdown. */
  readonly link: { readonly text: string; readonly href: string } | null;
}

export interface BoardLine {
  readonly project: ProjectEntry;
  readonly stops: readonly BoardStop[];
}

/** What a reader wants of a system at night, in the order in which it is wanted. */
export function boardLine(project: ProjectEntry): BoardLine {
  const { card, escalation } = project.data;
  const { runbooks } = project;
  const stops: readonly (readonly [label: string, text: string | undefined, href: string])[] = [
    ["Health", gist(card?.health[0]) ?? healthPath(project), `${routes.card(project.id)}#health`],
    ["Logs", gist(card?.logs[0]), `${routes.card(project.id)}#logs`],
    ["Roll back", gist(card?.rollback.find(({ risk }) => risk !== "read") ?? card?.rollback[0]), `${routes.card(project.id)}#rollback`],
    ["Escalate", escalation.length === 0 ? undefined : counted(escalation.length, "rung"), `${routes.project(project.id)}#escalate`],
    ["Runbooks", runbooks.length === 0 ? undefined : String(runbooks.length), routes.runbooks(project.id)],
  ];
  return { project, stops: stops.map(([label, text, href]) => ({ label, link: text === undefined ? null : { text, href } })) };
}

type CardCommand = NonNullable<ProjectEntry["data"]["card"]>["health"][number];

const gist = (entry: CardCommand | undefined): string | undefined =>
  entry?.command === undefined ? entry?.label : codeLine(commandGist(entry.command));

const healthPath = (project: ProjectEntry): string | undefined =>
  code(project.services.flatMap((service) => service.data.healthChecks).find((check) => check.path !== undefined)?.path);
