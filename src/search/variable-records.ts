import type { Catalog, ProjectEntry, VariableEntry } from "../model/catalog.ts";

/** A place on a page that is found by itself; the shape of Pagefind's custom records. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: "en";
  readonly meta: { title: string; kind: "Variable"; project: string; service: string };
}

/** Every variable as a record, since rows of a table are no results of a search over pages. */
export function variableRecords(catalog: Catalog): readonly SearchRecord[] {
  return catalog.projects.flatMap((project) => project.variables.map((variable) => record(project, variable)));
}

function record(project: ProjectEntry, { url, data }: VariableEntry): SearchRecord {
  const service = data.services.map((id) => project.services.find((entry) => entry.id === id)?.data.name ?? id).join(", ");
  const sentences = [data.name, data.description, data.symptom, ...data.notes, `${project.data.name}: ${service}`];
  const content = sentences
    .map((sentence) => sentence?.replaceAll("`", "").replace(/\.$/, ""))
    .filter((sentence) => sentence !== undefined);
  return {
    url,
    content: `${content.join(". ")}.`,
    language: "en",
    meta: { title: data.name, kind: "Variable", project: project.data.name, service },
  };
}
