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
    listed("Runbooks", "runbooks", project.runbooks, ({ data }) => data.impact),
    listed("Guides", "guides", project.guides, ({ data }) => data.summary),
    listed("Checklists", "checklists", project.checklists, ({ data }) => data.summary ?? ""),
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

interface Entry {
  readonly id: string;
  readonly url: string;
  readonly data: { readonly title: string };
}

function listed<E extends Entry>(title: string, folder: string, entries: readonly E[], noteOf: (entry: E) => string): BundleGroup {
  const pages = entries.map((entry) => ({
    path: entry.url,
    name: `${folder}/${entry.id}`,
    title: entry.data.title,
    note: noteOf(entry),
  }));
  return { title, pages };
}
