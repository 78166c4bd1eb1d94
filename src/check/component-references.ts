import type { ProjectEntry } from "../model/catalog.ts";
import type { ContentPlace } from "../model/content-path.ts";
import type { LoadedContent } from "../model/load-content.ts";
import type { ComponentUse } from "../model/outline.ts";
import type { TextFile } from "../source/text-file.ts";
import { attributeSpan } from "./attribute-span.ts";
import { isDamaged } from "./damage.ts";
import type { Finding } from "./rule.ts";
import { unknownTarget } from "./unknown-target.ts";

/** An attribute of a component that must name something of the project. */
interface Target {
  readonly component: string;
  readonly attribute: string;
  readonly schema: ContentPlace["schema"];
  readonly noun: string;
  readonly file: string;
  /** Null where another attribute is wrong, so that this one cannot be judged. */
  choices(project: ProjectEntry, attribute: (name: string) => string | undefined): readonly string[] | null;
}

const services = (project: ProjectEntry): readonly string[] => project.services.map(({ id }) => id);

const targets: readonly Target[] = [
  {
    component: "EnvVar",
    attribute: "name",
    schema: "env",
    noun: "a variable",
    file: "env.yaml",
    choices(project, attribute) {
      const service = attribute("service");
      if (service !== undefined && !services(project).includes(service)) return null;
      return project.variables.filter(({ data }) => service === undefined || data.services.includes(service)).map(({ data }) => data.name);
    },
  },
  { component: "EnvVar", attribute: "service", schema: "services", noun: "a service", file: "services.yaml", choices: services },
  { component: "EnvTable", attribute: "service", schema: "services", noun: "a service", file: "services.yaml", choices: services },
  {
    component: "EnvTable",
    attribute: "group",
    schema: "env",
    noun: "a group of variables",
    file: "env.yaml",
    choices: (project) => project.groups.map(({ id }) => id),
  },
  { component: "Endpoint", attribute: "service", schema: "services", noun: "a service", file: "services.yaml", choices: services },
  {
    component: "Endpoint",
    attribute: "path",
    schema: "services",
    noun: "an endpoint",
    file: "services.yaml",
    choices(project, attribute) {
      const service = project.services.find(({ id }) => id === attribute("service"));
      return service === undefined ? null : service.data.endpoints.map(({ path }) => path);
    },
  },
  {
    component: "Checklist",
    attribute: "id",
    schema: "checklist",
    noun: "a checklist",
    file: "checklists/",
    choices: (project) => project.checklists.map(({ id }) => id),
  },
];

/** Attributes of components that name nothing. */
export function* componentReferences(content: LoadedContent): Iterable<Finding> {
  for (const document of content.documents.values()) {
    for (const use of document.outline?.components ?? []) yield* unknownAttributes(content, document.file, document.place.project, use);
  }
}

function* unknownAttributes(content: LoadedContent, page: TextFile, own: string, use: ComponentUse): Iterable<Finding> {
  const attribute = (name: string): string | undefined => use.attributes.find((known) => known.name === name)?.value ?? undefined;
  const projectId = attribute("project") ?? own;
  const project = content.catalog.projects.find(({ id }) => id === projectId);
  const why = "The page would show a hole in place of the facts.";
  const file = page.path;
  if (project === undefined) {
    if (isDamaged(content, projectId, "project")) return;
    const choices = content.catalog.projects.map(({ id }) => id);
    const span = attributeSpan(page, use, "project");
    yield unknownTarget({ file, span, target: projectId, role: "a project", choices, remedy: `add \`${projectId}/project.yaml\``, why });
    return;
  }
  for (const { component, attribute: name, schema, noun, file: home, choices } of targets) {
    const target = attribute(name);
    if (component !== use.name || target === undefined || target.trim() === "" || isDamaged(content, project.id, schema)) continue;
    const known = choices(project, attribute);
    if (known === null || known.includes(target)) continue;
    yield unknownTarget({
      file,
      span: attributeSpan(page, use, name),
      target,
      role: `${noun} of \`${project.id}\``,
      choices: known,
      remedy: `add it to \`${project.id}/${home}\``,
      why,
    });
  }
}
