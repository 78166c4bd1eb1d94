import type { Catalog, ProjectEntry, VariableEntry } from "../model/catalog.ts";
import { withFilters } from "./across.ts";
import type { Filters } from "./filters.ts";
import { sourceWords } from "./value-facts.ts";

/** What one system means by a name. */
export interface VariableUse {
  readonly entry: VariableEntry;
  readonly project: ProjectEntry;
  /** By which the filters find it. */
  readonly classes: string;
}

/** A name of a variable, with everything that is meant by it. */
export interface VariableName {
  readonly name: string;
  readonly uses: readonly VariableUse[];
  /** By which the filters find it. */
  readonly classes: string;
}

export interface VariableNames {
  readonly names: readonly VariableName[];
  readonly filters: Filters;
}

/**
 * Every name of a variable, with its uses side by side. Only the system narrows the uses of a name; all else keeps or drops
 * the name with them, so that no name is ever left without a use.
 */
export function variableNames(catalog: Catalog): VariableNames {
  const { items, filters } = withFilters(byName(catalog), ({ uses }) => filterValues(uses));
  const names = items.map(({ name, uses, classes }) => ({
    name,
    classes,
    uses: uses.map((use) => ({ ...use, classes: filters.classesOf({ ...filterValues(uses), System: [use.project.data.name] }) })),
  }));
  return { names, filters };
}

interface Named {
  readonly name: string;
  readonly uses: readonly Omit<VariableUse, "classes">[];
}

function byName({ projects }: Catalog): readonly Named[] {
  const pairs = projects.flatMap((project) => project.variables.map((entry) => ({ entry, project })));
  const uses = Map.groupBy(pairs, ({ entry }) => entry.data.name);
  return [...uses.keys()].sort().map((name) => ({ name, uses: uses.get(name) ?? [] }));
}

function filterValues(uses: Named["uses"]): Readonly<Record<string, readonly string[]>> {
  const systems = [...new Set(uses.map(({ project }) => project.data.name))];
  return {
    System: systems,
    Shared: [systems.length > 1 ? "several systems" : "one system"],
    Secret: uses.map(({ entry }) => (entry.data.secret ? "secret" : "plain")),
    Source: uses.map(({ entry }) => sourceWords[entry.data.source.kind]),
  };
}
