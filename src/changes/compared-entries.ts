import type { AnyEntry, Catalog, DocumentEntry } from "../model/catalog.ts";
import { projectEntries } from "../model/entries.ts";
import { routes } from "../model/routes.ts";

/** A thing that the content describes, as it is found again in another state of the content. */
export interface ComparedEntry {
  /** The surest sign that it is the same. */
  readonly key: string;
  /** The next best sign, or null: a page that has its title under another name. */
  readonly sameAs: string | null;
  readonly subject: string;
  readonly url: string;
  readonly file: string;
  readonly data: unknown;
  readonly document: DocumentEntry<string, unknown> | null;
  /** Null for what stands beside the entries: the site and the groups of variables. */
  readonly entry: AnyEntry | null;
}

/** Everything in the catalog that can differ. */
export function comparedEntries({ site, projects }: Catalog): readonly ComparedEntry[] {
  return [
    plain("site", routes.home(), "site.yaml", site),
    ...projects.flatMap((project) => [
      ...projectEntries(project).map(compared),
      plain(`groups of variables ${project.id}`, routes.variables(project.id), `${project.id}/env.yaml`, project.groups),
    ]),
  ];
}

function compared(entry: AnyEntry): ComparedEntry {
  const { kind, project, id, url, file, data } = entry;
  const document = "body" in entry ? entry : null;
  const subject = kind === "project" ? `system ${project}` : `${kind} ${project}/${id}`;
  const key = `${kind} ${project}/${kind === "variable" ? `${entry.data.name} ${entry.data.services.join()}` : id}`;
  const sameAs = kind === "variable" ? `${kind} ${project}/${id}` : "title" in data ? `${kind} ${project}: ${data.title}` : null;
  return { key, sameAs, subject, url, file, data, document, entry };
}

function plain(subject: string, url: string, file: string, data: unknown): ComparedEntry {
  return { key: subject, sameAs: null, subject, url, file, data, document: null, entry: null };
}
