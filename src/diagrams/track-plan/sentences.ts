import { type Link, type Plan, zonesOf } from "./plan.ts";

/** The plan in words: a sentence for each service in the order of its rows, then one for each zone. */
export function sentences(plan: Plan): readonly string[] {
  const names = (row: number, kind: Link["kind"]): string[] =>
    plan.links.filter((link) => link.from === row && link.kind === kind).map((link) => plan.services[link.to]?.name ?? "");
  const services = plan.services.map(({ name }, row) => {
    const needs = names(row, "needs");
    const uses = names(row, "uses");
    const reports = names(row, "reports");
    const parts = [`needs ${needs.length === 0 ? "nothing" : listed(needs)}`];
    if (uses.length > 0) parts.push(`uses ${listed(uses)} where there`);
    if (reports.length > 0) parts.push(`reports to ${listed(reports)}`);
    return `${name} ${parts.join("; ")}.`;
  });
  const zones = zonesOf(plan.services)
    .filter((zone) => zone.name !== "")
    .map(({ name, first, last }) => `On ${name}: ${listed(plan.services.slice(first, last + 1).map((service) => service.name))}.`);
  return [...services, ...zones];
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
