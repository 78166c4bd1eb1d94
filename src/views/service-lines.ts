import type { ProjectEntry, ServiceEntry } from "../model/catalog.ts";
import { routes } from "../model/routes.ts";
import { codeLine, joined, link } from "./fact.ts";
import { durationWords } from "./in-words.ts";

type Service = ServiceEntry["data"];

/** How it is built or started. */
export const procedure = (way: Service["build"]): string | undefined =>
  way &&
  joined([
    way.builder,
    codeLine(way.command),
    way.file && `by \`${way.file}\``,
    way.root && `in \`${way.root}\``,
    way.output && `into \`${way.output}\``,
  ]);

export function dependencyLine(project: ProjectEntry, { service, why }: Service["dependsOn"][number]): string {
  const [owner, id] = service.includes("/") ? service.split("/") : [project.id, service];
  return joined([link(`\`${service}\``, routes.service(owner ?? "", id ?? "")), why], ": ");
}

export function healthLine(check: Service["healthChecks"][number]): string {
  const times = [
    check.interval && `every ${durationWords(check.interval)}`,
    check.timeout && `gives up after ${durationWords(check.timeout)}`,
    check.startPeriod && `not counted for ${durationWords(check.startPeriod)} after a start`,
    check.retries === undefined ? undefined : `${check.retries} retries`,
  ];
  return joined(
    [
      `${check.purpose}: ${check.path === undefined ? (codeLine(check.command) ?? "") : `\`GET ${check.path}\``}`,
      check.expect && `expect ${check.expect}`,
      ...times,
    ],
    "; ",
  );
}

export const endpointLine = ({ method, path, purpose, audience, returns }: Service["endpoints"][number]): string =>
  joined(
    [
      `\`${method} ${path}\` ${purpose}`,
      `for ${audience === "public" ? "everyone" : `the ${audience}`}`,
      returns.length === 0 ? undefined : `answers ${returns.join(", ")}`,
    ],
    "; ",
  );

export const resourceLine = ({ environment, replicas, cpu, memory, disk, plan, scaling }: Service["resources"][number]): string =>
  joined(
    [
      environment,
      joined([
        replicas && `${replicas} ${replicas === "1" ? "replica" : "replicas"}`,
        cpu && `${cpu} CPU`,
        memory && `${memory} memory`,
        disk && `${disk} disk`,
        plan,
        scaling,
      ]),
    ],
    ": ",
  );

export const backupLine = ({ environment, kind, frequency, retention, destination, restore }: Service["backups"][number]): string =>
  joined(
    [
      joined([environment, kind], ": "),
      frequency,
      retention && `kept ${retention}`,
      destination && `in ${destination}`,
      restore && `restore: ${restore}`,
    ],
    "; ",
  );
