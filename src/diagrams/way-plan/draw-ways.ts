import { RADIUS, drawRow, escaped, heightOf, placedRow } from "./draw-row.ts";
import type { PlacedRow } from "./draw-row.ts";
import { type Lane, lanesOf } from "./lanes.ts";
import { type Jump, type WayStation, wayPlan } from "./way-plan.ts";

/** What a phone has room for; more lanes than that take more. */
const WIDTH = 358;
const LEAST_TEXT = 180;
const LANE = 13;
/** From the line to the first lane, and to the text. */
const BESIDE = 22;
const TURN = 7;

/**
 * The ways through a runbook, top to bottom, as markup for HTML: the line with its stations, below each what one may see
 * there, and beside the line a lane to every station that is jumped to. Colours are those of the page.
 */
export function drawWays(stations: readonly WayStation[], title: string, description: string): string {
  const { rows, stems, jumps } = wayPlan(stations);
  const lanes = lanesOf(jumps);
  const line = RADIUS + 1 + (lanes.length === 0 ? 0 : BESIDE - RADIUS + LANE * Math.max(...lanes.map(({ place }) => place)));
  const left = line + BESIDE;
  const width = Math.max(WIDTH, left + LEAST_TEXT);
  const placed: PlacedRow[] = [];
  let height = 0;
  for (const row of rows) {
    const next = placedRow(row, height, width - left);
    placed.push(next);
    height += heightOf(row, next.text);
  }
  const y = (row: number): number => placed[row]?.y ?? 0;
  /** A way that goes on from a station leaves it below the ways that arrive. */
  const leave = (row: number): number => y(row) + (rows[row]?.kind === "station" ? 7 : 0);
  const x = ({ place }: Lane): number => line - BESIDE - LANE * place;
  const verticals = lanes.map((lane) => {
    const end = (row: number): number => (row === lane.to ? y(row) : leave(row));
    return `M${x(lane)} ${end(lane.top) + TURN}V${end(lane.bottom) - TURN}`;
  });
  return [
    `<svg class="ways" viewBox="0 0 ${width} ${Math.ceil(height) + 2}" width="${width}" role="group" aria-labelledby="ways-title" aria-describedby="ways-desc" font-family="var(--sans)" font-size="12.5" fill="var(--ink)">`,
    `<title id="ways-title">${escaped(title)}</title><desc id="ways-desc">${escaped(description)}</desc>`,
    `<g fill="none" stroke="var(--track)" stroke-width="3">`,
    `<path d="${lanes.flatMap((lane) => turnsOf(lane, x(lane), line, y, leave)).join("")}"/>`,
    `<path stroke="var(--paper)" stroke-width="7" d="${verticals.join("")}"/>`,
    `<path d="${verticals.join("")}${lanes.flatMap((lane) => curvesOf(lane, x(lane), y, leave)).join("")}"/>`,
    `<path stroke-width="4" d="${stems.map(({ from, to }: Jump) => `M${line} ${y(from)}V${y(to)}`).join("")}"/>`,
    "</g>",
    `<path fill="var(--track)" d="${lanes.map(({ to }) => `M${line - RADIUS} ${y(to)}l-9-6v12z`).join("")}"/>`,
    ...placed.map((one) => drawRow(one, line, left, width)),
    "</svg>",
  ].join("");
}

type Height = (row: number) => number;

/** From the places of departure to the lane, and from the lane to its station. */
function turnsOf({ from, to }: Lane, x: number, line: number, y: Height, leave: Height): readonly string[] {
  return [...from.map(leave), y(to)].map((height) => `M${line} ${height}H${x + TURN}`);
}

/** The bends by which one comes to a lane and leaves it. */
function curvesOf({ from, to }: Lane, x: number, y: Height, leave: Height): readonly string[] {
  const bend = (height: number, way: 1 | -1): string => `M${x + TURN} ${height}Q${x} ${height} ${x} ${height + way * TURN}`;
  const down = from.some((row) => row < to) ? [bend(y(to), -1)] : [];
  const up = from.some((row) => row > to) ? [bend(y(to), 1)] : [];
  return [...from.map((row) => bend(leave(row), row < to ? 1 : -1)), ...down, ...up];
}
