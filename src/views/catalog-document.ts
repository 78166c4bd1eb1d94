import type { Catalog, Entry, GuideEntry, ProjectEntry, RunbookEntry } from "../model/catalog.ts";
import type { Step } from "../model/outline.ts";
import { routes } from "../model/routes.ts";
import { verification } from "../model/verification.ts";

/** `/catalog.json`: everything the content says, as data. `version` rises when a field changes its meaning or goes. */
export function catalogDocument({ site, projects }: Catalog): object {
  return { version: 1, site, projects: projects.map(projectObject) };
}

function projectObject(project: ProjectEntry): object {
  return {
    ...page(project),
    card: { url: routes.card(project.id), ...project.data.card },
    services: project.services.map(place),
    environments: project.environments.map((entry) => ({ ...place(entry), address: entry.data.url })),
    groups: project.groups,
    variables: project.variables.map(place),
    alerts: project.alerts.map(page),
    guides: project.guides.map(document),
    runbooks: project.runbooks.map(runbook),
    checklists: project.checklists.map(page),
  };
}

/** Something that stands on a page of others; `url` is always its place on this site. */
const place = ({ id, url, data }: Entry<string, object>): object => ({ ...data, id, url });

/** Something with a page of its own. */
const page = ({ id, url, file, data }: Entry<string, object>): object => ({ id, url, markdown: routes.markdownTwin(url), file, ...data });

const document = (entry: GuideEntry | RunbookEntry): object => ({
  ...page(entry),
  verification: { state: verification(entry).state, digest: verification(entry).digest },
  headings: entry.outline.headings.map(({ depth, text, slug }) => ({ depth, text, url: `${entry.url}#${slug}` })),
});

const runbook = (entry: RunbookEntry): object => ({
  ...document(entry),
  phases: entry.outline.phases.map(({ phase, steps }) => ({ phase, steps: steps.map((step) => stepObject(entry, step)) })),
});

const stepObject = (entry: RunbookEntry, { id, number, title, fences, outcomes }: Step): object => ({
  id,
  number,
  title,
  url: `${entry.url}#${id}`,
  commands: fences.flatMap(({ language, value, command }) => (command === null ? [] : [{ language, code: value, ...command }])),
  outcomes: outcomes.map(({ sign, advice, target }) => ({ sign, advice, url: target.startsWith("#") ? `${entry.url}${target}` : target })),
});
