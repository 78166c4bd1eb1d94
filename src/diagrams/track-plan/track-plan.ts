import { layoutAcross } from "./across.ts";
import { linksOf, moved } from "./links.ts";
import { mermaidSource } from "./mermaid-source.ts";
import type { Plan, PlanLine, PlanService } from "./plan.ts";
import { rowOrder } from "./row-order.ts";
import { sentences } from "./sentences.ts";
import { svg } from "./svg.ts";
import { layoutUpright, type Sheet } from "./upright.ts";

export type { PlanLine, PlanService } from "./plan.ts";

export interface TrackPlan {
  /** SVG for HTML, 1200 units wide; zones are columns, or bands where there are too many. */
  readonly wide: string;
  /** SVG for HTML, 358 units wide; zones are bands. */
  readonly narrow: string;
  /** The same plan as a Mermaid flowchart. */
  readonly mermaid: string;
  /** The same plan in words. */
  readonly sentences: readonly string[];
}

const PHONE: Sheet = { width: 358, tracks: 176, pitch: 22 };
const PAGE: Sheet = { width: 1200, tracks: 600, pitch: 40 };

/**
 * The service map. The same input gives the same drawing.
 * Ids of services are unique; lines from a service to itself or to an unknown one are left out.
 */
export function trackPlan(services: readonly PlanService[], lines: readonly PlanLine[], title: string): TrackPlan {
  const links = linksOf(services, lines);
  const order = rowOrder(services, links);
  const plan: Plan = { title, services: order.flatMap((position) => services[position] ?? []), links: moved(links, order) };
  const words = sentences(plan);
  const draw = (variant: "wide" | "narrow"): string => {
    const layout = variant === "narrow" ? layoutUpright(plan, PHONE) : (layoutAcross(plan) ?? layoutUpright(plan, PAGE));
    return svg(plan, layout, variant, `plan-${slug(title)}-${variant}`, words.join(" "));
  };
  return { wide: draw("wide"), narrow: draw("narrow"), mermaid: mermaidSource(plan), sentences: words };
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
