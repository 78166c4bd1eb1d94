import type { Catalog, ProjectEntry, ServiceEntry } from "../model/catalog.ts";
import { routes } from "../model/routes.ts";
import type { LinkView } from "./entry-link.ts";
import { code, codeLine, joined } from "./fact.ts";

/** A fact of one system, linked to where it stands. */
export interface ComparedFact extends LinkView {
  /** What is to be known with it; inline Markdown. Empty where the link says all. */
  readonly more: string;
}

export interface ComparisonRow {
  readonly term: string;
  /** One cell a system, in the order of the catalog. A cell without facts is a gap. */
  readonly cells: readonly (readonly ComparedFact[])[];
}

type Facts = readonly ComparedFact[];

/** What stands beside each other, from what a system is made of to how well it is written. */
const terms: readonly (readonly [term: string, facts: (project: ProjectEntry) => Facts])[] = [
  ["Platforms", ({ data, url }) => [fact(joined(data.platforms), url)]],
  ["Stack", ({ data, url }) => [fact(joined(data.stack), url)]],
  ["Database", (project) => stores(project, ["database"])],
  ["Cache and queue", (project) => stores(project, ["cache", "broker"])],
  [
    "Environments",
    ({ environments }) => environments.map(({ data, url }) => fact(data.name, url, data.branch && `branch \`${data.branch}\``)),
  ],
  ["Health path", healthPaths],
  ["Logs", logs],
  ["Roll back", rollback],
  ["Backups", ({ services }) => services.flatMap(backups)],
  ["Scaling limits", ({ services }) => services.flatMap(scaling)],
  ["Runbooks", ({ id, runbooks }) => (runbooks.length === 0 ? [] : [fact(String(runbooks.length), routes.runbooks(id))])],
  [
    "Open questions",
    ({ data, url }) => [fact(data.openQuestions.length === 0 ? "none" : String(data.openQuestions.length), `${url}#open`)],
  ],
];

/** The systems side by side. */
export const comparison = ({ projects }: Catalog): readonly ComparisonRow[] =>
  terms.map(([term, facts]) => ({ term, cells: projects.map(facts) }));

const fact = (text: string, href: string, more = ""): ComparedFact => ({ text, href, more });

const stores = ({ services }: ProjectEntry, kinds: readonly ServiceEntry["data"]["kind"][]): Facts =>
  services
    .filter(({ data }) => kinds.includes(data.kind))
    .map(({ data, url }) =>
      fact(data.technology ?? data.name, url, data.version === undefined ? "version not written" : `version ${data.version}`),
    );

function healthPaths({ services }: ProjectEntry): Facts {
  return services.flatMap(({ id, data, url }) => {
    const paths = new Set(data.healthChecks.flatMap(({ path }) => path ?? []));
    return [...paths].map((path) => fact(`\`${path}\``, url, id));
  });
}

function logs({ id, data }: ProjectEntry): Facts {
  const first = data.card?.logs[0];
  return first === undefined ? [] : [cardFact(first, `${routes.card(id)}#logs`)];
}

/** The first way back of the card; where that one is clicked, also the first command. */
function rollback({ id, data }: ProjectEntry): Facts {
  const ways = data.card?.rollback.filter(({ risk }) => risk === "change") ?? [];
  const typed = ways.find(({ command }) => command !== undefined);
  return [...new Set([ways[0], typed])].flatMap((way) => (way === undefined ? [] : [cardFact(way, `${routes.card(id)}#rollback`)]));
}

type CardEntry = NonNullable<ProjectEntry["data"]["card"]>["logs"][number];

const cardFact = ({ label, command, steps, effect }: CardEntry, href: string): ComparedFact =>
  fact(codeLine(command) ?? label, href, joined([command === undefined ? steps && `by hand: ${steps}` : effect && label, effect], "; "));

const backups = ({ id, data, url }: ServiceEntry): Facts =>
  data.backups.map(({ environment, kind, frequency, retention }) => {
    const unknown = joined([frequency === undefined ? "how often" : undefined, retention === undefined ? "how long" : undefined], " and ");
    return fact(
      kind,
      url,
      joined([
        joined([code(id), environment], " in "),
        frequency,
        retention && `kept ${retention}`,
        unknown === "" ? undefined : `${unknown}: not written`,
      ]),
    );
  });

const aboutScaling = /\b(?:replicas?|scal(?:es?|ed|ing))\b/i;

const scaling = ({ id, data, url }: ServiceEntry): Facts => [
  ...data.resources
    .filter(({ replicas, scaling }) => replicas !== undefined || scaling !== undefined)
    .map(({ environment, replicas, scaling }) =>
      fact(`\`${id}\` in ${environment}`, url, joined([replicas && `replicas: ${replicas}`, scaling], "; ")),
    ),
  ...data.notes.filter((note) => aboutScaling.test(note)).map((note) => fact(`\`${id}\``, url, note)),
];
