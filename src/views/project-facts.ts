import type { Project } from "../../schemas/project.ts";
import type { ProjectEntry } from "../model/catalog.ts";
import { routes } from "../model/routes.ts";
import { bareUrl } from "./bare-url.ts";
import type { LinkView } from "./entry-link.ts";
import { fact, joined, link } from "./fact.ts";
import type { Fact } from "./fact.ts";
import { counted } from "./in-words.ts";

type Link = Project["links"][number];

/** What each kind of link is for, in the order in which they are looked for at night. */
const linkKinds: readonly (readonly [Link["kind"], string])[] = [
  ["app", "The app"],
  ["api", "API"],
  ["dashboard", "Dashboards"],
  ["logs", "Logs"],
  ["metrics", "Metrics"],
  ["errors", "Errors"],
  ["ci", "Builds"],
  ["status", "Status"],
  ["support", "Support"],
  ["repository", "Code"],
  ["docs", "Documents"],
];

/** Links grouped by what one wants to see. */
export function linkFacts({ data }: ProjectEntry): readonly Fact[] {
  return linkKinds.flatMap(([kind, term]) => fact(term, ...data.links.filter((entry) => entry.kind === kind).map(linkLine)));
}

const linkLine = ({ label, url, note }: Link): string => joined([link(label, url), note], " · ");

/** How many variables each service reads, with the example file to download. */
export function variableFacts(project: ProjectEntry): readonly Fact[] {
  return project.services.flatMap(({ id }) => {
    const own = project.variables.filter((variable) => variable.data.services.includes(id));
    const secret = own.filter((variable) => variable.data.secret).length;
    return own.length === 0
      ? []
      : fact(
          `\`${id}\``,
          joined([
            counted(own.length, "variable"),
            secret === 0 ? "none secret" : `${secret} secret`,
            link(`${id}.env`, routes.envFile(project.id, id)),
          ]),
        );
  });
}

export const securityFacts = ({ data }: ProjectEntry): readonly Fact[] => data.security.flatMap(({ area, rules }) => fact(area, ...rules));

export const maintenanceFacts = ({ data }: ProjectEntry): readonly Fact[] =>
  data.maintenance.flatMap(({ when, what, environment }) => fact(when, joined([environment, what], ": ")));

export const contactFacts = ({ data }: ProjectEntry): readonly Fact[] =>
  data.contacts.flatMap(({ purpose, who, how, url }) =>
    fact(
      purpose,
      joined([
        `**${who}**`,
        how,
        url && link(bareUrl(url), url),
        how === undefined && url === undefined ? "how to reach them: not written" : undefined,
      ]),
    ),
  );

/** The part of a system that a path of its content names: `guides/deploy`, `services/flower`, `env`, `env/backend/DATABASE_URL`. */
export function pathLink(project: ProjectEntry, path: string): LinkView | null {
  const [folder, id = "", name = ""] = path.split("/");
  if (folder === "env") {
    const variable = project.variables.find(({ data }) => data.name === name && data.services.includes(id));
    return { text: name === "" ? "Variables" : `\`${name}\``, href: variable?.url ?? routes.variables(project.id) };
  }
  const lists = {
    guides: project.guides,
    runbooks: project.runbooks,
    checklists: project.checklists,
    services: project.services,
    environments: project.environments,
    alerts: project.alerts,
  };
  const list = lists[folder as keyof typeof lists];
  const entry = list?.find((candidate) => candidate.id === id);
  return entry === undefined ? null : { text: "title" in entry.data ? entry.data.title : entry.data.name, href: entry.url };
}

/** What a newcomer reads, in order. */
export const readingList = (project: ProjectEntry): readonly (LinkView & { readonly why: string })[] =>
  project.data.reading.flatMap(({ document, why }) => {
    const target = pathLink(project, document);
    return target === null ? [] : [{ ...target, why }];
  });
