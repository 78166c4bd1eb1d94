import { columnsOf, untangled } from "./columns.ts";
import type { Layout } from "./layout.ts";
import { zonesOf, type Plan } from "./plan.ts";

const EDGE = 12;
const ZONE_HEAD = 32;
const ROW_HEIGHT = 56;
const NARROWEST_PITCH = 11;

/** Of `width`, the tracks take no more than `tracks` while columns can close up from `pitch` apart. */
export interface Sheet {
  readonly width: number;
  readonly tracks: number;
  readonly pitch: number;
}

/** Zones as bands; the tracks on the left, all labels flush left in one column. */
export function layoutUpright(plan: Plan, { width, ...sheet }: Sheet): Layout {
  const group = plan.services.map(() => 0);
  const columns = untangled(columnsOf(plan.links, group), plan.links, group);
  const last = Math.max(0, ...columns);
  const pitch = Math.max(NARROWEST_PITCH, Math.min(sheet.pitch, Math.floor(sheet.tracks / Math.max(1, last))));
  const left = EDGE + last * pitch + 26;
  const zones = zonesOf(plan.services);

  const tops: number[] = [];
  const rows: number[] = [];
  let y = 0;
  for (const zone of zones) {
    tops.push(y);
    if (zone.name !== "") y += ZONE_HEAD;
    for (let row = zone.first; row <= zone.last; row++) {
      rows.push(y + 20);
      y += ROW_HEIGHT;
    }
  }
  return {
    width,
    height: y,
    stations: columns.map((column, row) => ({ x: EDGE + (last - column) * pitch, y: rows[row] ?? 0 })),
    radius: Math.max(4, Math.min(9, pitch - 8)),
    turn: Math.max(7, Math.min(24, pitch - 8)),
    labels: columns.map(() => ({ x: left, width: width - left })),
    clearTo: columns.map(() => 0),
    zones: zones.map((zone, index) => ({ name: zone.name, x: left, y: (tops[index] ?? 0) + 20, width: width - left })),
    hairlines: tops.slice(1).map((top) => [
      { x: 0, y: top },
      { x: width, y: top },
    ]),
  };
}
