import type { EnvironmentEntry, ProjectEntry } from "../model/catalog.ts";
import { bareUrl } from "./bare-url.ts";
import { code, fact, link } from "./fact.ts";
import type { Fact } from "./fact.ts";

/** What is written about an environment. */
export function environmentFacts(project: ProjectEntry, { id, data }: EnvironmentEntry): readonly Fact[] {
  const addresses = project.services.flatMap((service) => {
    const url = service.data.urls[id];
    return url === undefined || url === data.url ? [] : [`\`${service.id}\` ${link(bareUrl(url), url)}`];
  });
  return [
    ...fact("Address", data.url && link(bareUrl(data.url), data.url), ...addresses),
    ...fact("Branch", code(data.branch)),
    ...fact("Deploys on", data.trigger),
    ...fact("Must pass", ...data.gates),
    ...fact("Approval", data.approval),
    ...fact("Maintenance", data.maintenance),
    ...fact("Notes", ...data.notes),
  ];
}

/** What an environment should say and does not. */
export function environmentGaps(project: ProjectEntry, { id, data }: EnvironmentEntry): readonly string[] {
  const hasAddress = data.url !== undefined || project.services.some((service) => service.data.urls[id] !== undefined);
  const wanted: readonly (readonly [string, boolean])[] = [
    ["purpose", data.purpose !== undefined],
    ["address", hasAddress],
    ["branch", data.branch !== undefined],
    ["what starts a deployment", data.trigger !== undefined],
  ];
  return wanted.filter(([, written]) => !written).map(([name]) => name);
}
