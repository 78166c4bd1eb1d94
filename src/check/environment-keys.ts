import type { ProjectEntry, ServiceEntry, VariableEntry } from "../model/catalog.ts";
import type { LoadedContent } from "../model/load-content.ts";
import { locate } from "../model/locate.ts";
import { isDamaged } from "./damage.ts";
import type { Finding } from "./rule.ts";
import { unknownTarget } from "./unknown-target.ts";

/** Keys that must be ids of environments and are not. */
export function* environmentKeys(content: LoadedContent): Iterable<Finding> {
  for (const project of content.catalog.projects) {
    if (isDamaged(content, project.id, "environments")) continue;
    for (const service of project.services) yield* unknownKeys(content, project, service, "urls", service.data.urls);
    for (const variable of project.variables) {
      const { required, values } = variable.data;
      yield* unknownKeys(content, project, variable, "values", values);
      if (typeof required === "object") yield* unknownKeys(content, project, variable, "required", required);
    }
  }
}

function* unknownKeys(
  content: LoadedContent,
  project: ProjectEntry,
  entry: ServiceEntry | VariableEntry,
  field: string,
  map: Readonly<Record<string, unknown>>,
): Iterable<Finding> {
  const choices = project.environments.map(({ id }) => id);
  for (const key of Object.keys(map)) {
    if (choices.includes(key)) continue;
    yield unknownTarget({
      file: entry.file,
      span: locate(content, entry, [field, key], "key"),
      target: key,
      role: `an environment of \`${project.id}\``,
      choices,
      remedy: `add it to \`${project.id}/environments.yaml\``,
      why: "What is written under it would be shown nowhere.",
    });
  }
}
