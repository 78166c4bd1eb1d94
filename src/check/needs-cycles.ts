import type { ServiceEntry } from "../model/catalog.ts";
import type { LoadedContent } from "../model/load-content.ts";
import { locate } from "../model/locate.ts";
import type { Finding } from "./rule.ts";
import { holdsStandIn } from "./stand-ins.ts";

/** Services that need each other in a circle; each circle once, at the line that closes it. */
export function* needsCycles(content: LoadedContent): Iterable<Finding> {
  const services = new Map<string, ServiceEntry>(
    content.catalog.projects.flatMap((project) => project.services.map((service) => [`${project.id}/${service.id}`, service] as const)),
  );
  const done = new Set<string>();
  const open: string[] = [];
  const visit = function* (key: string): Iterable<Finding> {
    const service = services.get(key);
    if (service === undefined || done.has(key)) return;
    open.push(key);
    for (const [index, dependency] of service.data.dependsOn.entries()) {
      if (dependency.kind !== "needs" || holdsStandIn(content, service, ["dependsOn", index])) continue;
      const next = dependency.service.includes("/") ? dependency.service : `${service.project}/${dependency.service}`;
      if (open.includes(next)) yield cycle(content, service, index, [...open.slice(open.indexOf(next)), next]);
      else yield* visit(next);
    }
    open.pop();
    done.add(key);
  };
  for (const key of services.keys()) yield* visit(key);
}

function cycle(content: LoadedContent, service: ServiceEntry, index: number, keys: readonly string[]): Finding {
  const names = keys.map((key) => `\`${key.startsWith(`${service.project}/`) ? key.slice(service.project.length + 1) : key}\``);
  return {
    file: service.file,
    span: locate(content, service, ["dependsOn", index, "service"]),
    message: names.length === 2 ? `${names[0] ?? ""} needs itself` : `${names.join(" needs ")}: a circle`,
    why: "Whoever looks for the first broken part walks in a circle, and there is no order in which to start them.",
    fix: "Delete the line that is not true, or write `kind: uses` if it works without the other.",
  };
}
