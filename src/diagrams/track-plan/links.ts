import type { Link, PlanLine, PlanService } from "./plan.ts";

const weight = { none: 0, reports: 1, uses: 2, needs: 3 } as const;

/**
 * Lines as pairs of positions in `services`, each pair once; `needs` wins over `uses`, that over `reports`.
 * A line from a service to itself or to a service that is not there has nothing to draw and is left out.
 */
export function linksOf(services: readonly PlanService[], lines: readonly PlanLine[]): readonly Link[] {
  const position = new Map(services.map((service, index) => [service.id, index]));
  const links = new Map<string, Link>();
  for (const { from: fromId, to: toId, kind } of lines) {
    const from = position.get(fromId);
    const to = position.get(toId);
    if (from === undefined || to === undefined || from === to) continue;
    const key = `${from} ${to}`;
    if (weight[kind] > weight[links.get(key)?.kind ?? "none"]) links.set(key, { from, to, kind });
  }
  return [...links.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The same links after the services have moved: `order[row]` is the position the service had before. */
export function moved(links: readonly Link[], order: readonly number[]): readonly Link[] {
  const row = new Map(order.map((position, index) => [position, index]));
  return links
    .map((link) => ({ from: row.get(link.from) ?? 0, to: row.get(link.to) ?? 0, kind: link.kind }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}
