import type { ProjectEntry, ServiceEntry } from "../model/catalog.ts";
import { routes } from "../model/routes.ts";
import { bareUrl } from "./bare-url.ts";
import { commandGist } from "./command-gist.ts";
import { fact, joined, link } from "./fact.ts";
import type { Fact } from "./fact.ts";
import { counted } from "./in-words.ts";
import { backupLine, dependencyLine, endpointLine, healthLine, procedure, resourceLine } from "./service-lines.ts";

/** Everything that is written about a service, in the order in which a newcomer asks. */
export function serviceFacts(project: ProjectEntry, { id, data }: ServiceEntry): readonly Fact[] {
  const neededBy = project.services.filter((other) => other.data.dependsOn.some(({ service }) => service === id));
  const runbooks = project.runbooks.filter((runbook) => runbook.data.services.includes(id));
  const variables = project.variables.filter((variable) => variable.data.services.includes(id)).length;
  return [
    ...fact("Made of", joined([data.technology, data.version && `version ${data.version}`])),
    ...fact(
      "Runs on",
      joined([
        data.platform,
        data.platformName && `as \`${data.platformName}\``,
        data.region,
        data.port === undefined ? undefined : `port \`${data.port}\``,
      ]),
    ),
    ...fact("Address", ...Object.entries(data.urls).map(([environment, url]) => `${environment}: ${link(bareUrl(url), url)}`)),
    ...fact("Sign in", data.authentication),
    ...fact("Build", procedure(data.build)),
    ...fact("Start", procedure(data.start)),
    ...fact("Needs", ...data.dependsOn.filter(({ kind }) => kind === "needs").map((dependency) => dependencyLine(project, dependency))),
    ...fact("Uses", ...data.dependsOn.filter(({ kind }) => kind === "uses").map((dependency) => dependencyLine(project, dependency))),
    ...fact(
      "Reports to",
      ...data.dependsOn.filter(({ kind }) => kind === "reports").map((dependency) => dependencyLine(project, dependency)),
    ),
    ...fact("Needed by", joined(neededBy.map((other) => link(`\`${other.id}\``, other.url)))),
    ...fact("Health checks", ...data.healthChecks.map(healthLine)),
    ...fact("Endpoints", ...data.endpoints.map(endpointLine)),
    ...fact("Resources", ...data.resources.map(resourceLine)),
    ...fact("Backups", ...data.backups.map(backupLine)),
    ...fact("Shows", ...data.features),
    ...fact("Variables", variables === 0 ? undefined : link(counted(variables, "variable"), routes.variables(project.id))),
    ...fact("Runbooks", ...runbooks.map((runbook) => link(runbook.data.title, runbook.url))),
    ...fact("Notes", ...data.notes),
  ];
}

/** What a service of its kind should say and does not. */
export function serviceGaps({ data }: ServiceEntry): readonly string[] {
  const runs = data.kind === "web" || data.kind === "worker";
  const keeps = data.kind === "database";
  const wanted: readonly (readonly [string, boolean])[] = [
    ["health check", data.healthChecks.length > 0 || data.kind === "external"],
    ["build", !runs || data.build !== undefined],
    ["start", !runs || data.start !== undefined],
    ["port", data.kind !== "web" || data.port !== undefined],
    ["resources", !runs || data.resources.length > 0],
    [
      "how often and how long backups are kept",
      !keeps || data.backups.some(({ frequency, retention }) => frequency !== undefined && retention !== undefined),
    ],
  ];
  return wanted.filter(([, written]) => !written).map(([name]) => name);
}

/** How a service is checked, in a few characters for a list; null where nobody has written it. */
export function serviceCheck({ data }: ServiceEntry): string | null {
  const [check] = data.healthChecks;
  if (check === undefined) return null;
  return check.path === undefined ? commandGist(check.command ?? "") : `GET ${check.path}`;
}
