import { zonesOf, type Plan, type PlanService } from "./plan.ts";

const ARROW = { needs: "-->", uses: "-.->", reports: "-.->" } as const;
const ENTITY: Readonly<Record<string, string>> = {
  "#": "#35;",
  '"': "#quot;",
  "&": "#amp;",
  "<": "#lt;",
  ">": "#gt;",
  "`": "#96;",
  "\\": "#92;",
};

/** The plan as a Mermaid flowchart, for places that draw it themselves. */
export function mermaidSource(plan: Plan): string {
  const ids = nodeIds(plan.services);
  const node = (row: number, indent: string): string => {
    const { name = "", detail = "" } = plan.services[row] ?? {};
    return `${indent}${ids[row] ?? ""}["${quoted(name)}${detail === "" ? "" : `<br>${quoted(detail)}`}"]`;
  };
  const zones = zonesOf(plan.services).flatMap(({ name, first, last }, index) => {
    const rows = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
    if (name === "") return rows.map((row) => node(row, "  "));
    return [`  subgraph zone_${index + 1}["${quoted(name)}"]`, ...rows.map((row) => node(row, "    ")), "  end"];
  });
  const links = plan.links.map(({ from, to, kind }) => `  ${ids[from] ?? ""} ${ARROW[kind]} ${ids[to] ?? ""}`);
  return ["flowchart LR", `  accTitle: ${plan.title.replace(/\s+/g, " ")}`, ...zones, ...links, ""].join("\n");
}

/** Readable and never a word that Mermaid reserves. */
function nodeIds(services: readonly PlanService[]): readonly string[] {
  const taken = new Set<string>();
  return services.map((service) => {
    const plain = `service_${service.id.replace(/[^A-Za-z0-9]+/g, "_")}`;
    let id = plain;
    for (let number = 2; taken.has(id); number++) id = `${plain}_${number}`;
    taken.add(id);
    return id;
  });
}

function quoted(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[#"&<>`\\]/g, (character) => ENTITY[character] ?? "");
}
