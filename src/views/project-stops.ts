import type { ProjectEntry } from "../model/catalog.ts";
import { routes } from "../model/routes.ts";

/** A part of a system, as the line through its pages shows it. */
export interface ProjectStop {
  readonly label: string;
  readonly href: string;
  /** How many there are; null where counting says nothing. */
  readonly count: number | null;
}

/** The parts of a system in the order in which they are needed. */
export function projectStops(project: ProjectEntry): readonly ProjectStop[] {
  const { id } = project;
  return [
    { label: "System", href: project.url, count: null },
    { label: "Card", href: routes.card(id), count: null },
    { label: "Runbooks", href: routes.runbooks(id), count: project.runbooks.length },
    { label: "Variables", href: routes.variables(id), count: project.variables.length },
    { label: "Alerts", href: routes.alerts(id), count: project.alerts.length },
    { label: "Guides", href: routes.guides(id), count: project.guides.length },
    { label: "Checklists", href: routes.checklists(id), count: project.checklists.length },
  ];
}

/** The stop on which a page stands: `/ayni/runbooks/backend-502/` is on Runbooks. */
export function currentStop(project: ProjectEntry, route: string): string {
  const part = route.slice(project.url.length).split("/")[0] ?? "";
  const labels: Readonly<Record<string, string>> = {
    card: "Card",
    runbooks: "Runbooks",
    env: "Variables",
    alerts: "Alerts",
    guides: "Guides",
    diagrams: "Guides",
    checklists: "Checklists",
  };
  if (route.startsWith(routes.allAlerts())) return "Alerts";
  return labels[part] ?? "System";
}
