import type { ProjectEntry } from "../model/catalog.ts";
import { environmentGaps } from "./environment-facts.ts";
import { fact, link } from "./fact.ts";
import type { Fact } from "./fact.ts";
import { serviceGaps } from "./service-facts.ts";

/** What nobody has written about a system, by the part that should say it. */
export function projectGaps(project: ProjectEntry): readonly Fact[] {
  const { data } = project;
  const parts: readonly (readonly [string, boolean])[] = [
    ["owner", data.owner !== undefined],
    ["escalation", data.escalation.length > 0],
    ["health checks of the incident card", (data.card?.health.length ?? 0) > 0],
    ["logs of the incident card", (data.card?.logs.length ?? 0) > 0],
    ["rollback of the incident card", (data.card?.rollback.length ?? 0) > 0],
    ["services", project.services.length > 0],
    ["environments", project.environments.length > 0],
    ["variables", project.variables.length > 0],
    ["alerts", project.alerts.length > 0],
    ["runbooks", project.runbooks.length > 0],
    ["guides", project.guides.length > 0],
    ["checklists", project.checklists.length > 0],
    ["security", data.security.length > 0],
    ["maintenance", data.maintenance.length > 0],
  ];
  const unreachable = data.escalation.filter(({ how, urls }) => how === undefined && urls.length === 0);
  return [
    ...fact(
      link(data.name, project.url),
      parts
        .filter(([, written]) => !written)
        .map(([name]) => name)
        .join(", "),
    ),
    ...unreachable.flatMap(({ who }) => fact("Escalation", `how to reach ${who}`)),
    ...project.services.flatMap((service) => fact(link(`\`${service.id}\``, service.url), serviceGaps(service).join(", "))),
    ...project.environments.flatMap((environment) =>
      fact(link(`\`${environment.id}\``, environment.url), environmentGaps(project, environment).join(", ")),
    ),
    ...project.runbooks
      .filter(({ data: { status } }) => status === "stub")
      .flatMap((runbook) => fact("Runbook", `${link(runbook.data.title, runbook.url)}: only the escalation is written`)),
    ...project.alerts
      .filter((alert) => alert.data.runbook === undefined)
      .flatMap((alert) => fact("Alert", `${link(alert.data.name, alert.url)}: no runbook`)),
  ];
}
