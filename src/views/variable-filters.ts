import type { ProjectEntry, VariableEntry } from "../model/catalog.ts";
import { makeFilters } from "./filters.ts";
import type { Filters } from "./filters.ts";
import { sourceWords } from "./value-facts.ts";
import { stanceIn } from "./variable-stance.ts";

type Dimension = "Service" | "Required in" | "Secret" | "Source" | "Group";

/** By what the table of a project is narrowed. */
export function variableFilters(project: ProjectEntry): Filters {
  const values = project.variables.map((variable) => filterValues(project, variable));
  const dimension = (name: Dimension, all: readonly string[]) => ({
    name,
    values: all.filter((value) => values.some((own) => own[name].includes(value))),
  });
  return makeFilters([
    dimension(
      "Service",
      project.services.map((service) => service.id),
    ),
    dimension(
      "Required in",
      project.environments.map((environment) => environment.id),
    ),
    dimension("Secret", ["secret", "plain"]),
    dimension("Source", Object.values(sourceWords)),
    dimension(
      "Group",
      project.groups.map((group) => group.name),
    ),
  ]);
}

/** What a variable is kept by. */
export function filterValues(project: ProjectEntry, { data }: VariableEntry): Readonly<Record<Dimension, readonly string[]>> {
  return {
    Service: data.services,
    "Required in": project.environments.map((environment) => environment.id).filter((id) => stanceIn(data, id) === "required"),
    Secret: [data.secret ? "secret" : "plain"],
    Source: [sourceWords[data.source.kind]],
    Group: project.groups.filter((group) => group.id === data.group).map((group) => group.name),
  };
}
