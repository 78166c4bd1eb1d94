import { plainText } from "../astro/markdown/inline-html.ts";
import type { Catalog } from "../model/catalog.ts";
import { routes } from "../model/routes.ts";
import { wholeAddress } from "../model/site-base.ts";
import { link } from "./fact.ts";
import { blocks, bullets } from "./twins/markdown-text.ts";

/** `/llms.txt`: what stands where, as links to the Markdown twins; absolute where the site knows its address. */
export function llmsText(catalog: Catalog): string {
  const { site, projects } = catalog;
  const at = (path: string): string => (site.address === undefined ? path : wholeAddress(site.address, path));
  const page = (title: string, route: string, about: string): string =>
    `${link(plainText(title), at(routes.markdownTwin(route)))}: ${plainText(about)}`;
  return `${blocks(
    `# ${site.name}`,
    "> Runbooks, guides and variable tables of software systems, checked against their schemas. Every page stands also as Markdown: `/x/y/` as `/x/y.md`.",
    bullets([
      `${link("Everything as data", at("/catalog.json"))}: systems, services, variables, alerts, runbooks with their steps and commands`,
      page("Runbooks", routes.allRunbooks(), "every runbook with its symptoms"),
      page("Variables", routes.allVariables(), "every variable"),
      page("Alerts", routes.allAlerts(), "every alert"),
      page("Review", routes.review(), "what is due, unknown or not written"),
      page("Compare", routes.compare(), "the systems side by side"),
    ]),
    ...projects.map((project) =>
      blocks(
        `## ${project.data.name}`,
        bullets([
          page("The system on one page", project.url, project.data.summary),
          page("Incident card", routes.card(project.id), "health, logs, rollback, escalation"),
          page("Variables", routes.variables(project.id), "where each value comes from, and what breaks without it"),
          page("Alerts", routes.alerts(project.id), "what sets them off, and where they lead"),
          ...project.runbooks.map((runbook) => page(runbook.data.title, runbook.url, runbook.data.summary)),
          ...project.guides.map((guide) => page(guide.data.title, guide.url, guide.data.summary)),
          ...project.checklists.map((list) => page(list.data.title, list.url, list.data.summary ?? "a checklist")),
        ]),
      ),
    ),
  )}\n`;
}
