import type { ProjectEntry } from "../model/catalog.ts";
import { diagramsOf } from "../model/diagrams-of.ts";
import { routes } from "../model/routes.ts";

/** A page of a project and its place in the bundle. */
export interface BundlePage {
  /** Where it stands on the site. */
  readonly path: string;
  /** Its id in the bundle: that of a place on it is this, `/` and the id it has on the site. */
  readonly name: string;
  /** As written: backticks mark code. */
  readonly title: string;
  readonly note: string;
}

export interface BundleGroup {
  readonly title: string;
  readonly pages: readonly BundlePage[];
}

/** The pages of a project in the order in which they are needed, without groups that have none. */
export function bundleGroups(project: ProjectEntry): readonly BundleGroup[] {
  const { id, data } = project;
  const groups: readonly BundleGroup[] = [
    {
      title: "The system",
      pages: [
        { path: routes.card(id), name: "card", title: "Incident card", note: "health, logs, rollback, escalation" },
        { path: project.url, name: "system", title: data.name, note: data.summary },
        { path: routes.variables(id), name: "env", title: "Variables", note: "where each value comes from, what breaks without it" },
        { path: routes.alerts(id), name: "alerts", title: "Alerts", note: "where each one leads" },
      ],
    },
    {
      title: "Runbooks",
      pages: project.runbooks.map((runbook) => ({
        path: runbook.url,
        name: `runbooks/${runbook.id}`,
        title: runbook.data.title,
        note: runbook.data.impact,
      })),
    },
    {
      title: "Guides",
      pages: project.guides.map((guide) => ({
        path: guide.url,
        name: `guides/${guide.id}`,
        title: guide.data.title,
        note: guide.data.summary,
      })),
    },
    {
      title: "Checklists",
      pages: project.checklists.map((list) => ({
        path: list.url,
        name: `checklists/${list.id}`,
        title: list.data.title,
        note: list.data.summary ?? "",
      })),
    },
    {
      title: "Alerts, one by one",
      pages: project.alerts.map((alert) => ({ path: alert.url, name: `alert/${alert.id}`, title: alert.data.name, note: "" })),
    },
    {
      title: "Diagrams",
      pages: diagramsOf(project).map((diagram) => ({
        path: diagram.url,
        name: `diagrams/${diagram.id}`,
        title: diagram.title,
        note: diagram.description,
      })),
    },
  ];
  return groups.filter(({ pages }) => pages.length > 0);
}
