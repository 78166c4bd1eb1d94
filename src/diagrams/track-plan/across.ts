import { columnsOf, untangled } from "./columns.ts";
import type { Layout } from "./layout.ts";
import { DETAIL, NAME, textWidth, ZONE } from "./lettering.ts";
import { zonesOf, type Plan, type PlanService, type Zone } from "./plan.ts";

const WIDTH = 1200;
const INSET = 12;
const FIRST_ROW = 56;
/** From one row to the next: room for a name, its detail, and a track that passes above them. */
const ROW_HEIGHT = 60;
/** From a label's edge to the first column. */
const LEAD = 36;
const PITCH = { least: 28, most: 120 };
const LABEL_LIMITS = [208, 184, 160, 136, 112, 100];

/** Zones side by side: in each its labels flush left, then its columns. Null when 1200 units cannot hold them. */
export function layoutAcross(plan: Plan): Layout | null {
  const zones = zonesOf(plan.services);
  const group = zones.flatMap((zone, index) => plan.services.slice(zone.first, zone.last + 1).map(() => index));
  const columns = untangled(columnsOf(plan.links, group), plan.links, group);
  const columnsIn = zones.map((zone) => new Set(columns.slice(zone.first, zone.last + 1)));
  const starts = columnsIn.map((own) => Math.min(...own));
  const counts = columnsIn.map((own) => own.size);
  const measure = fit(
    zones.map((zone) => labelWidth(zone, plan.services)),
    counts,
  );
  if (measure === null) return null;

  const edges = [0];
  for (const [index, count] of counts.entries()) {
    edges.push((edges[index] ?? 0) + INSET + (measure.labels[index] ?? 0) + LEAD + count * measure.pitch);
  }
  const height = FIRST_ROW + (plan.services.length - 1) * ROW_HEIGHT + 36;
  const labels = group.map((zone) => ({ x: inset(edges, zone), width: measure.labels[zone] ?? 0 }));
  return {
    width: WIDTH,
    height,
    stations: labels.map((label, row) => {
      const start = starts[group[row] ?? 0] ?? 0;
      const column = (columns[row] ?? start) - start;
      return { x: label.x + label.width + LEAD + column * measure.pitch, y: FIRST_ROW + row * ROW_HEIGHT };
    }),
    radius: 9,
    turn: Math.min(24, measure.pitch - 10),
    labels,
    clearTo: labels.map((label) => label.x + label.width),
    zones: zones.map((zone, index) => ({
      name: zone.name,
      x: inset(edges, index),
      y: 16,
      width: (edges[index + 1] ?? WIDTH) - inset(edges, index) - INSET,
    })),
    hairlines: edges.slice(1, -1).map((x) => [
      { x, y: 0 },
      { x, y: height },
    ]),
  };
}

function inset(edges: readonly number[], zone: number): number {
  return zone === 0 ? 0 : (edges[zone] ?? 0) + INSET;
}

/** What the widest text of a zone takes; the zone's name may reach over the columns. */
function labelWidth(zone: Zone, services: readonly PlanService[]): number {
  const rows = services.slice(zone.first, zone.last + 1);
  return Math.max(
    ...rows.map((row) => Math.max(textWidth(row.name, NAME), textWidth(row.detail, DETAIL))),
    textWidth(zone.name, ZONE) - LEAD - PITCH.least,
  );
}

/** The widest labels that leave room for the columns, and the pitch of those. */
function fit(natural: readonly number[], counts: readonly number[]): { labels: readonly number[]; pitch: number } | null {
  const columns = counts.reduce((sum, count) => sum + count, 0);
  for (const limit of LABEL_LIMITS) {
    const labels = natural.map((width) => Math.min(width, limit));
    const free = WIDTH - labels.reduce((sum, width) => sum + INSET + width + LEAD, 0);
    const pitch = Math.min(PITCH.most, Math.floor(free / columns));
    if (pitch >= PITCH.least) return { labels, pitch };
  }
  return null;
}
