import type { Project } from "../../schemas/project.ts";
import type { ProjectEntry } from "../model/catalog.ts";
import { routes } from "../model/routes.ts";
import type { LinkView } from "./entry-link.ts";

/** A page to have at hand, with a word on what it holds. */
export interface BesideLink extends LinkView {
  readonly note: string;
}

const handy: ReadonlySet<Project["links"][number]["kind"]> = new Set(["app", "api", "dashboard", "logs", "metrics", "errors", "status"]);

/** What one needs beside a page about these services: the card, their variables, their pages elsewhere. */
export function besidePage(project: ProjectEntry, services: readonly string[]): readonly BesideLink[] {
  const counts = services.flatMap((id) => {
    const count = project.variables.filter((variable) => variable.data.services.includes(id)).length;
    return count === 0 ? [] : `${id} ${count}`;
  });
  const elsewhere = project.data.links.filter(
    (link) => handy.has(link.kind) && link.service !== undefined && services.includes(link.service),
  );
  return [
    { text: "Incident card", href: routes.card(project.id), note: "one sheet" },
    ...(counts.length === 0 ? [] : [{ text: "Variables", href: routes.variables(project.id), note: counts.join(", ") }]),
    ...elsewhere.map(({ label, url, service, kind }) => ({ text: label, href: url, note: `${service} ${kind}` })),
  ];
}
