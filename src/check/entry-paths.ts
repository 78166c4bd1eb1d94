import type { ProjectEntry } from "../model/catalog.ts";

/** The names by which `reading` and `about` point at a part of a project: `guides/deploy`, `env/backend/PORT`, `env`. */
export function entryPaths(project: ProjectEntry): ReadonlySet<string> {
  const under = (folder: string, entries: readonly { readonly id: string }[]) => entries.map(({ id }) => `${folder}/${id}`);
  return new Set([
    ...under("guides", project.guides),
    ...under("runbooks", project.runbooks),
    ...under("checklists", project.checklists),
    ...under("services", project.services),
    ...under("environments", project.environments),
    ...under("alerts", project.alerts),
    "env",
    ...project.variables.flatMap(({ data }) => [`env/${data.name}`, ...data.services.map((service) => `env/${service}/${data.name}`)]),
  ]);
}
