import type { PlanLine, PlanService } from "../../../src/diagrams/track-plan/track-plan.ts";

export function service(id: string, zone: string, detail = "detail"): PlanService {
  return { id, name: id, detail, zone, href: null };
}

export function needs(from: string, ...to: readonly string[]): readonly PlanLine[] {
  return to.map((id) => ({ from, to: id, kind: "needs" }));
}

export function reports(from: string, ...to: readonly string[]): readonly PlanLine[] {
  return to.map((id) => ({ from, to: id, kind: "reports" }));
}

/** A shop on two platforms: a chain, shared providers, one who is told. */
export const SHOP = {
  services: [
    service("sentry", "Sentry"),
    service("postgres", "Railway"),
    service("frontend", "Render"),
    service("worker", "Railway"),
    service("backend", "Railway"),
    service("redis", "Railway"),
  ],
  lines: [
    ...needs("frontend", "backend"),
    ...needs("backend", "postgres", "redis"),
    ...needs("worker", "redis", "postgres"),
    ...reports("frontend", "sentry"),
    ...reports("backend", "sentry"),
  ],
};

/** Any plan, cycles and zones that call each other included; the same seed gives the same plan. */
export function anyPlan(seed: number): { services: readonly PlanService[]; lines: readonly PlanLine[] } {
  let state = seed * 2654435761 + 1;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % limit;
  };
  const count = 1 + below(20);
  const zones = 1 + below(seed % 9 === 0 ? 20 : 5);
  const services = Array.from({ length: count }, (_, index) => {
    const name = `service-${index}${"-long".repeat(below(6))}`;
    return service(name, `zone ${below(zones)}`, "words ".repeat(below(8)).trim());
  });
  const lines: PlanLine[] = [];
  for (let line = below(2 * count + 1); line > 0; line--) {
    const from = services[below(count)]?.id ?? "";
    const to = services[below(count)]?.id ?? "";
    lines.push({ from, to, kind: below(4) === 0 ? "reports" : "needs" });
  }
  return { services, lines };
}
