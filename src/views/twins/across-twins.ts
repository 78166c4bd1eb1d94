import type { Catalog, ProjectEntry } from "../../model/catalog.ts";
import { routes } from "../../model/routes.ts";
import { allAlerts, allRunbooks } from "../across.ts";
import { joined, link } from "../fact.ts";
import { comparison } from "../comparison.ts";
import { counted } from "../in-words.ts";
import { projectGaps } from "../project-gaps.ts";
import { reviews } from "../reviews.ts";
import { variableNames } from "../variable-names.ts";
import { variableLines } from "./data-lines.ts";
import { blocks, bullets, factBullets, part } from "./markdown-text.ts";
import { questionBullets } from "./project-twin.ts";

/** The pages that span all systems, with their addresses. */
export function acrossTwins(catalog: Catalog): readonly (readonly [string, string])[] {
  const { site, projects } = catalog;
  const of = (project: ProjectEntry): string => link(project.data.name, project.url);
  return [
    [
      routes.home(),
      blocks(
        `# ${site.name}`,
        "Every system on one panel.",
        bullets(
          projects.map(
            (project) =>
              `${of(project)}: ${project.data.summary} ${counted(project.runbooks.length, "runbook")}, ${link("incident card", routes.card(project.id))}.`,
          ),
        ),
      ),
    ],
    [
      routes.search(),
      blocks(
        "# Find",
        `Searching needs a browser. ${link("Every runbook", routes.allRunbooks())} stands with its symptoms; ${link("/catalog.json", "/catalog.json")} holds everything as data.`,
      ),
    ],
    [
      routes.allRunbooks(),
      blocks(
        "# Runbooks",
        bullets(
          allRunbooks(catalog).items.map(
            ({ entry, project }) =>
              `${link(entry.data.title, entry.url)} (${project.data.name}, ${entry.data.severity}): ${entry.data.symptoms.join("; ")}`,
          ),
        ),
      ),
    ],
    [
      routes.allVariables(),
      blocks(
        "# Variables",
        bullets(
          variableNames(catalog).names.flatMap(({ uses }) =>
            uses.flatMap(({ entry, project }) => variableLines([entry]).map((line) => `${project.data.name}: ${line}`)),
          ),
        ),
      ),
    ],
    [
      routes.allAlerts(),
      blocks(
        "# Alerts",
        bullets(
          allAlerts(catalog).items.map(
            ({ entry, project }) => `${link(entry.data.name, entry.url)} (${project.data.name}, ${entry.data.severity})`,
          ),
        ),
      ),
    ],
    [
      routes.review(),
      blocks(
        "# Review",
        part(
          "Reviews",
          bullets(
            reviews(catalog).map(
              ({ entry, title, kind, project, reviewed, due }) =>
                `${kind} ${link(title, entry.url)} (${project.data.name}): reviewed ${reviewed ?? "never"}${due === null ? "" : `, due ${due}`}`,
            ),
          ),
        ),
        part("Not written", blocks(...projects.map((project) => factBullets(projectGaps(project))))),
        part(
          "Open questions",
          blocks(
            ...projects
              .filter(({ data }) => data.openQuestions.length > 0)
              .map((project) => blocks(`### ${project.data.name}`, questionBullets(project))),
          ),
        ),
      ),
    ],
    [routes.compare(), blocks("# Compare", ...comparisonParts(catalog))],
  ];
}

function comparisonParts(catalog: Catalog): readonly string[] {
  const { projects } = catalog;
  const rows = comparison(catalog).map(({ term, cells }) =>
    part(
      term,
      bullets(
        projects.map(({ data }, index) => {
          const facts = (cells[index] ?? []).map(({ text, href, more }) => joined([link(text, href), more], " "));
          return `${data.name}: ${facts.length === 0 ? "not written" : facts.join("; ")}`;
        }),
      ),
    ),
  );
  return [...rows, part("Reviewed", bullets(projects.map(({ data, url }) => `${link(data.name, url)}: ${data.reviewed}`)))];
}
