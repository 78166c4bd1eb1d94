import type { ProjectEntry } from "../../model/catalog.ts";
import { routes } from "../../model/routes.ts";
import { conditionWords } from "../alert-view.ts";
import { fact, joined, link } from "../fact.ts";
import { escalationLines } from "./data-lines.ts";
import { blocks, factBullets, numbered, part } from "./markdown-text.ts";

export const alertsTwin = (project: ProjectEntry): string =>
  blocks(
    `# Alerts of ${project.data.name}`,
    project.alerts.length === 0 ? "Not written." : blocks(...project.alerts.map((alert) => alertText(project, alert))),
  );

export const alertTwin = (project: ProjectEntry, alert: ProjectEntry["alerts"][number]): string =>
  blocks(alertText(project, alert).replace(/^## /, "# "), part("Escalate", numbered(escalationLines(project))));

function alertText(project: ProjectEntry, alert: ProjectEntry["alerts"][number]): string {
  const { data } = alert;
  const [owner, id] = data.runbook?.includes("/") === true ? data.runbook.split("/") : [project.id, data.runbook];
  return blocks(
    `## ${data.name}`,
    factBullets([
      ...fact("Sets off on", conditionWords(alert)),
      ...fact("Severity", joined([data.severity, data.sentAs && `sent as \`${data.sentAs}\``])),
      ...fact("Service", `\`${data.service}\``),
      ...fact("Sent by", data.source),
      ...fact("Notifies", data.notify),
      ...fact("Also called", joined(data.aliases)),
      ...fact("Runbook", id === undefined ? `none: ${data.noRunbook ?? "not written"}` : link(id, routes.runbook(owner ?? "", id))),
      ...fact("Address", alert.url),
    ]),
  );
}
