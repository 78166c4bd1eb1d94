import type {
  AlertEntry,
  Catalog,
  ChecklistEntry,
  GuideEntry,
  ProjectEntry,
  RunbookEntry,
  ServiceEntry,
  VariableEntry,
} from "../model/catalog.ts";
import { FIND_KINDS } from "./find-index.ts";
import type { FindKind, FindPage } from "./find-index.ts";
import { headingAnchor } from "./heading-anchor.ts";
import { lastPart } from "./page-id.ts";
import { sectionTexts } from "./section-texts.ts";
import { sitePages, systemPages } from "./site-pages.ts";

/** A page with the texts whose words it is also found by: first its own, then one for each section. */
export interface IndexedPage {
  /** What the page is about; the texts come of it alone. */
  readonly entry: object;
  readonly page: FindPage;
  readonly texts: readonly string[];
  /** The address of the runbook that an alert leads to. */
  readonly runbook?: string;
}

type Page = Omit<IndexedPage, "entry">;

/** Everything that can be found, in the order of the catalog. */
export function indexedPages(catalog: Catalog): readonly IndexedPage[] {
  const ofSystems = catalog.projects.flatMap((project, number) => [
    ...project.runbooks.map((entry) => ({ entry, ...runbookPage(entry, number) })),
    ...project.guides.map((entry) => ({ entry, ...guidePage(entry, number) })),
    ...project.checklists.map((entry) => ({ entry, ...checklistPage(entry, number) })),
    ...project.variables.map((entry) => ({ entry, ...variablePage(entry, number) })),
    ...project.alerts.map((entry) => ({ entry, ...alertPage(entry, project, number) })),
    ...project.services.map((entry) => ({ entry, ...servicePage(entry, number) })),
    { entry: project, ...projectPage(project, number) },
    ...systemPages(project.id).map((entry) => ({ entry, ...sitePage(entry, number) })),
  ]);
  const ofAll = sitePages.map((entry) => ({ entry, ...sitePage(entry, catalog.projects.length) }));
  return [...ofAll, ...ofSystems];
}

const base = (kind: FindKind, project: number, id: string, url: string, title: string): FindPage => ({
  p: project,
  k: FIND_KINDS.indexOf(kind),
  ...(lastPart(url) === id ? {} : { id }),
  url,
  title,
});

/** Nothing when there are none. */
const sayings = (says: readonly string[]): Pick<FindPage, "says"> => (says.length === 0 ? {} : { says });

/** Nothing when there are none; the last ones may be tabs. */
const headings = (
  sections: readonly { readonly anchor: string; readonly title: string }[],
  tabs = 0,
): Pick<FindPage, "sections" | "tabs"> => ({
  ...(sections.length === 0
    ? {}
    : { sections: sections.map(({ anchor, title }) => (headingAnchor(title) === anchor ? title : ([anchor, title] as const))) }),
  ...(tabs === 0 ? {} : { tabs }),
});

function runbookPage({ id, url, data, body, outline }: RunbookEntry, project: number): Page {
  const { opening, sections: all } = sectionTexts(body, outline);
  // The names of the phases stand in every runbook, so they lead to none.
  const phases = new Set(outline.phases.map(({ heading }) => heading.slug));
  const sections = all.filter(({ anchor }) => !phases.has(anchor));
  const between = all.filter(({ anchor }) => phases.has(anchor)).map(({ text }) => text);
  const causes = data.causes.map(({ cause }) => cause);
  const { signatures } = data;
  // What one sees belongs to the step that deals with it.
  const steps = outline.phases.flatMap((phase) => phase.steps);
  const outcomes = steps.flatMap((step) => step.outcomes);
  const forks = new Set(steps.filter((step) => step.outcomes.length > 0).map(({ id }) => id));
  const signs = [
    ...data.causes.map(({ cause, step }) => ({ sign: cause, step })),
    ...outcomes.map(({ sign, target }) => ({ sign, step: target.replace(/^#/, "") })),
  ];
  return {
    page: {
      ...base("runbook", project, id, url, data.title),
      says: [...data.symptoms, ...data.aliases],
      ...(signatures.length === 0 ? {} : { signatures }),
      ...headings(sections, outline.tabs.length),
    },
    texts: [
      [data.summary, data.impact, ...causes, ...data.samples, opening, ...between].join("\n"),
      ...sections.map(({ anchor, text, code }) =>
        [forks.has(anchor) ? code : text, ...signs.filter(({ step }) => step === anchor).map(({ sign }) => sign)].join("\n"),
      ),
    ],
  };
}

function guidePage({ id, url, data, body, outline }: GuideEntry, project: number): Page {
  const { opening, sections } = sectionTexts(body, outline);
  return {
    page: {
      ...base("guide", project, id, url, data.title),
      ...sayings(data.aliases),
      ...headings(sections, outline.tabs.length),
    },
    texts: [`${data.summary}\n${opening}`, ...sections.map(({ text }) => text)],
  };
}

/** What is said for the moment of a checklist. */
const MOMENTS: Readonly<Record<ChecklistEntry["data"]["when"], readonly string[]>> = {
  "before-deploy": ["check before a release", "about to release, is anything forgotten"],
  "after-deploy": [
    "check after a release",
    "the release is out, what to look at now",
    "did anything break",
    "just shipped, what to verify",
  ],
  "go-live": ["ready for the public", "go live", "what has to be in place for the launch"],
  weekly: ["weekly", "every week"],
  monthly: ["monthly", "every month"],
  quarterly: ["quarterly", "every quarter"],
  onboarding: [
    "first day",
    "new developer",
    "new laptop",
    "accounts and access",
    "run it on my machine",
    "which accounts and tools to ask for",
    "somebody new starts on Monday",
  ],
};

function checklistPage({ id, url, data }: ChecklistEntry, project: number): Page {
  return {
    page: { ...base("checklist", project, id, url, data.title), says: [...MOMENTS[data.when], ...data.aliases] },
    texts: [[data.when, ...data.items.flatMap((item) => [item.text, item.command ?? ""])].join("\n")],
  };
}

function variablePage({ id, url, data }: VariableEntry, project: number): Page {
  return {
    page: { ...base("variable", project, id, url, data.name), names: [data.name], ...sayings(data.aliases) },
    texts: [[data.description, data.symptom ?? "", ...data.notes, ...data.services].join("\n")],
  };
}

function alertPage({ id, url, data }: AlertEntry, { id: own, runbooks }: ProjectEntry, project: number): Page {
  const [path = "", other = own] = (data.runbook ?? "").split("/").reverse();
  const runbook = other === own ? runbooks.find((entry) => entry.id === path)?.url : undefined;
  return {
    page: { ...base("alert", project, id, url, data.name), names: [data.name, id, ...data.aliases] },
    texts: [[data.condition?.metric ?? "", data.event ?? "", data.noRunbook ?? ""].join("\n")],
    ...(runbook === undefined ? {} : { runbook }),
  };
}

function servicePage({ id, url, data }: ServiceEntry, project: number): Page {
  const hosts = Object.values(data.urls).flatMap((address) => URL.parse(address)?.host ?? []);
  const names = [
    id,
    data.platformName ?? "",
    ...data.endpoints.map(({ path }) => path),
    ...data.healthChecks.map(({ path = "" }) => path),
    ...hosts,
  ];
  return {
    page: { ...base("service", project, id, url, data.name), names: [...new Set(names)].filter((name) => name.length > 1) },
    texts: [[data.summary, data.technology ?? "", ...data.endpoints.map(({ purpose }) => purpose)].join("\n")],
  };
}

function projectPage({ id, url, data }: ProjectEntry, project: number): Page {
  return { page: { ...base("project", project, id, url, data.name), ...sayings(data.aliases) }, texts: [data.summary] };
}

const sitePage = ({ url, title, says, sections }: (typeof sitePages)[number], project: number): Page => ({
  page: { ...base("page", project, lastPart(url), url, title), says, ...headings(sections) },
  texts: [""],
});
