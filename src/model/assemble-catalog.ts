import type { Alert } from "../../schemas/alert.ts";
import type { Checklist } from "../../schemas/checklist.ts";
import type { EnvGroup, EnvVariable } from "../../schemas/env-variable.ts";
import type { Environment } from "../../schemas/environment.ts";
import type { Guide } from "../../schemas/guide.ts";
import type { Project } from "../../schemas/project.ts";
import type { Runbook } from "../../schemas/runbook.ts";
import type { Service } from "../../schemas/service.ts";
import { site } from "../../schemas/site.ts";
import type { Site } from "../../schemas/site.ts";
import type { AlertEntry, Catalog, ChecklistEntry, DocumentEntry, Entry, ProjectEntry, VariableEntry } from "./catalog.ts";
import type { ContentPlace } from "./content-path.ts";
import type { Outline } from "./outline.ts";
import { routes } from "./routes.ts";

/** A content file whose data fit; what both roads, the checker's and Astro's, hand over. */
export interface CatalogPart {
  readonly file: { readonly path: string };
  readonly place: ContentPlace;
  /** Data as its schema gives them; undefined is passed over. */
  readonly data: unknown;
  readonly body: string;
  readonly outline: Outline | null;
}

/** Joins the parts into the catalog: addresses given, lists ordered. A project without a `project.yaml` is left out. */
export function assembleCatalog(parts: readonly CatalogPart[]): Catalog {
  const fitting = parts.filter((part) => part.data !== undefined);
  const projects = fitting.filter((part) => part.place.schema === "project");
  const settings = fitting.find((part) => part.place.schema === "site")?.data ?? site.parse({});
  return { site: settings as Site, projects: projects.map((part) => projectEntry(part, fitting)).sort(byText((entry) => entry.id)) };
}

function projectEntry(part: CatalogPart, all: readonly CatalogPart[]): ProjectEntry {
  const project = part.place.project;
  const of = (schema: ContentPlace["schema"]) => all.filter((other) => other.place.project === project && other.place.schema === schema);
  const list = <Data extends { id: string }, Kind extends string>(
    kind: Kind,
    schema: ContentPlace["schema"],
    url: (project: string, id: string) => string,
  ) =>
    of(schema).flatMap((file) =>
      (file.data as Data[]).map(
        (data, index): Entry<Kind, Data> => ({
          kind,
          project,
          id: data.id,
          url: url(project, data.id),
          file: file.file.path,
          path: [index],
          data,
        }),
      ),
    );
  const variables = of("env").flatMap((file) => variableEntries(project, file));
  return {
    kind: "project",
    project,
    id: project,
    url: routes.project(project),
    file: part.file.path,
    path: [],
    data: part.data as Project,
    services: list<Service, "service">("service", "services", routes.service),
    environments: list<Environment, "environment">("environment", "environments", routes.environment),
    groups: of("env").flatMap((file) => (file.data as { groups: EnvGroup[] }).groups),
    variables,
    alerts: list<Alert, "alert">("alert", "alerts", routes.alert) satisfies AlertEntry[],
    guides: of("guide")
      .map((file) => documentEntry<"guide", Guide>("guide", file, routes.guide))
      .sort((a, b) => a.data.order - b.data.order || compare(a.data.title, b.data.title)),
    runbooks: of("runbook")
      .map((file) => documentEntry<"runbook", Runbook>("runbook", file, routes.runbook))
      .sort((a, b) => severities.indexOf(a.data.severity) - severities.indexOf(b.data.severity) || compare(a.data.title, b.data.title)),
    checklists: of("checklist")
      .map(
        (file): ChecklistEntry => ({
          kind: "checklist",
          project,
          id: file.place.id,
          url: routes.checklist(project, file.place.id),
          file: file.file.path,
          path: [],
          data: file.data as Checklist,
        }),
      )
      .sort((a, b) => moments.indexOf(a.data.when) - moments.indexOf(b.data.when) || compare(a.data.title, b.data.title)),
  };
}

const severities: readonly Runbook["severity"][] = ["critical", "major", "minor"];
const moments: readonly Checklist["when"][] = ["before-deploy", "after-deploy", "go-live", "weekly", "monthly", "quarterly", "onboarding"];

function documentEntry<Kind extends string, Data>(
  kind: Kind,
  part: CatalogPart,
  url: (project: string, id: string) => string,
): DocumentEntry<Kind, Data> {
  const { project, id, format } = part.place;
  if (part.outline === null || format === "yaml") throw new Error(`${part.file.path} has no body`);
  return {
    kind,
    project,
    id,
    url: url(project, id),
    file: part.file.path,
    path: [],
    data: part.data as Data,
    body: part.body,
    format,
    outline: part.outline,
  };
}

function variableEntries(project: string, part: CatalogPart): VariableEntry[] {
  const seen = new Map<string, number>();
  return (part.data as { variables: EnvVariable[] }).variables.map((data, index) => {
    const count = (seen.get(data.name) ?? 0) + 1;
    seen.set(data.name, count);
    const id = count === 1 ? data.name : `${data.name}.${count}`;
    return { kind: "variable", project, id, url: routes.variable(project, id), file: part.file.path, path: ["variables", index], data };
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byText =
  <Item>(text: (item: Item) => string) =>
  (a: Item, b: Item): number =>
    compare(text(a), text(b));
