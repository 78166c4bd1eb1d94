import type { Catalog, ProjectEntry } from "./catalog.ts";
import { diagramsOf } from "./diagrams-of.ts";
import { acrossSystems, routes } from "./routes.ts";

/** Every page of the site and the anchors on it that content may link to. */
export function siteAnchors(catalog: Catalog): ReadonlyMap<string, ReadonlySet<string>> {
  const anchors = new Map<string, ReadonlySet<string>>();
  for (const page of [routes.home(), ...acrossSystems]) anchors.set(page, new Set());
  for (const project of catalog.projects) {
    for (const [page, names] of projectAnchors(project)) anchors.set(page, new Set(names));
  }
  return anchors;
}

const sections = [
  "services",
  "environments",
  "links",
  "escalate",
  "runbooks",
  "guides",
  "checklists",
  "variables",
  "security",
  "maintenance",
  "contacts",
  "reading",
  "open",
];

function projectAnchors(project: ProjectEntry): readonly (readonly [string, readonly string[]])[] {
  const id = project.id;
  return [
    [
      routes.project(id),
      [
        ...sections,
        ...project.services.map((service) => `service-${service.id}`),
        ...project.environments.map((environment) => `environment-${environment.id}`),
        ...project.data.openQuestions.map((question) => `question-${question.id}`),
      ],
    ],
    [routes.card(id), ["health", "logs", "rollback", "escalate"]],
    [routes.variables(id), [...project.groups.map((group) => `group-${group.id}`), ...project.variables.map((variable) => variable.id)]],
    [routes.alerts(id), project.alerts.map((alert) => alert.id)],
    ...project.services
      .filter((service) => project.variables.some((variable) => variable.data.services.includes(service.id)))
      .map((service) => [routes.envFile(id, service.id), []] as const),
    ...project.alerts.map((alert) => [alert.url, []] as const),
    ...[...project.guides, ...project.runbooks].map(
      ({ url, outline }) => [url, [...outline.headings, ...outline.tabs].map(({ slug }) => slug)] as const,
    ),
    ...project.checklists.map((checklist) => [checklist.url, checklist.data.items.map((item) => item.id)] as const),
    ...diagramsOf(project).map((diagram) => [diagram.url, []] as const),
  ];
}
