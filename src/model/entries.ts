import type { AnyEntry, Catalog, DocumentEntry, ProjectEntry } from "./catalog.ts";

/** Every entry of a project, the project itself first. */
export function projectEntries(project: ProjectEntry): readonly AnyEntry[] {
  return [
    project,
    ...project.services,
    ...project.environments,
    ...project.variables,
    ...project.alerts,
    ...project.guides,
    ...project.runbooks,
    ...project.checklists,
  ];
}

/** Every entry of the catalog, project by project. */
export const allEntries = (catalog: Catalog): readonly AnyEntry[] => catalog.projects.flatMap(projectEntries);

/** Guides and runbooks of the whole catalog. */
export function allDocuments(catalog: Catalog): readonly DocumentEntry<"guide" | "runbook", unknown>[] {
  return catalog.projects.flatMap((project) => [...project.guides, ...project.runbooks]);
}
