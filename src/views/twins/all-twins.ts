import type { Catalog, ProjectEntry } from "../../model/catalog.ts";
import { diagramsOf } from "../../model/diagrams-of.ts";
import { routes } from "../../model/routes.ts";
import { acrossTwins } from "./across-twins.ts";
import { alertTwin, alertsTwin } from "./alert-twins.ts";
import { cardTwin } from "./card-twin.ts";
import { documentTwin } from "./document-twin.ts";
import { checklistTwin, diagramTwin, variablesTwin } from "./list-twins.ts";
import { projectTwin } from "./project-twin.ts";

/** A page as Markdown, under its address in the form `/ayni/card.md`. */
export interface Twin {
  readonly path: string;
  /** Worked out when it is asked for, as a page is. */
  text(): string;
}

/** The twin of every page of the site. Links in them are paths from the root of the site. */
export function allTwins(catalog: Catalog): readonly Twin[] {
  const across = acrossTwins(catalog).map(([page, text]) => [page, () => text] as const);
  const pages = [...across, ...catalog.projects.flatMap(projectPages)];
  return pages.map(([page, text]) => ({
    path: routes.markdownTwin(page),
    text: () => `> Every page of this site: [/llms.txt](/llms.txt)\n\n${text()}\n`,
  }));
}

const projectPages = (project: ProjectEntry): readonly (readonly [page: string, text: () => string])[] => [
  [routes.project(project.id), () => projectTwin(project)],
  [routes.card(project.id), () => cardTwin(project)],
  [routes.variables(project.id), () => variablesTwin(project)],
  [routes.alerts(project.id), () => alertsTwin(project)],
  ...project.alerts.map((alert) => [alert.url, () => alertTwin(project, alert)] as const),
  ...[...project.guides, ...project.runbooks].map((document) => [document.url, () => documentTwin(project, document)] as const),
  ...project.checklists.map((list) => [list.url, () => checklistTwin(project, list)] as const),
  ...diagramsOf(project).map((diagram) => [diagram.url, () => diagramTwin(diagram)] as const),
];
