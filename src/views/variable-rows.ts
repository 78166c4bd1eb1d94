import type { Catalog, ProjectEntry, VariableEntry } from "../model/catalog.ts";
import { entryLink } from "./entry-link.ts";
import type { LinkView } from "./entry-link.ts";
import { makeFilters } from "./filters.ts";
import type { Filters } from "./filters.ts";
import { questionsOfVariable } from "./open-questions.ts";
import type { OpenQuestion } from "./open-questions.ts";
import { valueFacts } from "./value-facts.ts";
import type { ValueFact } from "./value-facts.ts";
import { filterValues } from "./variable-filters.ts";
import { stanceIn } from "./variable-stance.ts";
import type { Stance } from "./variable-stance.ts";

export interface VariableRow {
  readonly entry: VariableEntry;
  readonly facts: readonly ValueFact[];
  readonly stances: readonly { readonly environment: string; readonly stance: Stance }[];
  readonly runbooks: readonly LinkView[];
  readonly questions: readonly OpenQuestion[];
  /** The classes by which filters find it. */
  readonly classes: string;
}

export interface VariableGroup {
  readonly id: string;
  readonly name: string;
  readonly summary: string | undefined;
  readonly rows: readonly VariableRow[];
  /** Those of all its rows, so that a group goes with its last row. */
  readonly classes: string;
}

/** The variables of a project that pass, by group; groups without any are left out. */
export function variableGroups(
  catalog: Catalog,
  project: ProjectEntry,
  passes: (variable: VariableEntry) => boolean = () => true,
  filters: Filters = makeFilters([]),
): readonly VariableGroup[] {
  return project.groups.flatMap((group) => {
    const own = project.variables.filter((variable) => variable.data.group === group.id && passes(variable));
    if (own.length === 0) return [];
    const rows = own.map((variable) => variableRow(catalog, project, variable, filters));
    const classes = [...new Set(rows.flatMap((row) => row.classes.split(" ")))].join(" ");
    return [{ id: group.id, name: group.name, summary: group.summary, rows, classes }];
  });
}

function variableRow(catalog: Catalog, project: ProjectEntry, entry: VariableEntry, filters: Filters): VariableRow {
  const { data } = entry;
  return {
    entry,
    facts: valueFacts(data),
    stances: project.environments.map(({ id }) => ({ environment: id, stance: stanceIn(data, id) })),
    runbooks: data.runbooks.flatMap((runbook) => entryLink(catalog, project.id, "runbook", runbook)),
    questions: questionsOfVariable(project, entry),
    classes: filters.classesOf(filterValues(project, entry)),
  };
}
