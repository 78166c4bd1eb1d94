import type { AlertEntry, Catalog, ProjectEntry, RunbookEntry } from "../model/catalog.ts";
import { makeFilters } from "./filters.ts";
import type { Filters } from "./filters.ts";

/** An entry in a list that spans all systems. */
export interface AcrossItem<Entry> {
  readonly entry: Entry;
  readonly project: ProjectEntry;
  /** By which the filters find it. */
  readonly classes: string;
}

/** A list that spans all systems, with what narrows it. */
export interface AcrossList<Entry> {
  readonly items: readonly AcrossItem<Entry>[];
  readonly filters: Filters;
}

const severities = ["critical", "major", "minor"] as const;

/** Every runbook, worst first. */
export function allRunbooks(catalog: Catalog): AcrossList<RunbookEntry> {
  const pairs = pairsOf(catalog, (project) => project.runbooks).sort(
    (a, b) => severities.indexOf(a.entry.data.severity) - severities.indexOf(b.entry.data.severity),
  );
  return withFilters(pairs, ({ entry, project }) => ({
    System: [project.data.name],
    Severity: [entry.data.severity],
    Part: kindsOf(project, entry.data.services),
  }));
}

/** Every alert, worst first. */
export function allAlerts(catalog: Catalog): AcrossList<AlertEntry> {
  const pairs = pairsOf(catalog, (project) => project.alerts).sort(
    (a, b) => severities.indexOf(a.entry.data.severity) - severities.indexOf(b.entry.data.severity),
  );
  return withFilters(pairs, ({ entry, project }) => ({
    System: [project.data.name],
    Severity: [entry.data.severity],
    Runbook: [entry.data.runbook === undefined ? "none" : "written"],
  }));
}

interface Pair<Entry> {
  readonly entry: Entry;
  readonly project: ProjectEntry;
}

const pairsOf = <Entry>(catalog: Catalog, list: (project: ProjectEntry) => readonly Entry[]): Pair<Entry>[] =>
  catalog.projects.flatMap((project) => list(project).map((entry) => ({ entry, project })));

/** Filters over the values that stand in the list, by the alphabet. */
export function withFilters<Item>(
  items: readonly Item[],
  valuesOf: (item: Item) => Readonly<Record<string, readonly string[]>>,
): { readonly items: readonly (Item & { readonly classes: string })[]; readonly filters: Filters } {
  const names = [...new Set(items.flatMap((item) => Object.keys(valuesOf(item))))];
  const filters = makeFilters(
    names.map((name) => ({ name, values: [...new Set(items.flatMap((item) => valuesOf(item)[name] ?? []))].sort(compare) })),
  );
  return { items: items.map((item) => ({ ...item, classes: filters.classesOf(valuesOf(item)) })), filters };
}

/** What kinds of service a runbook is about; names of services differ from system to system, kinds do not. */
function kindsOf(project: ProjectEntry, services: readonly string[]): readonly string[] {
  return [...new Set(project.services.filter(({ id }) => services.includes(id)).map(({ data }) => data.kind))];
}

const compare = new Intl.Collator("en").compare;
