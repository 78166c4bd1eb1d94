import type { Lettering } from "../track-plan/lettering.ts";
import { type Lane, lanesOf } from "./lanes.ts";
import { type Jump, type WayExit, type WayRow, type WayStation, wayPlan } from "./way-plan.ts";
import { lineWidth, wrapped } from "./wrapped.ts";

const WIDTH = 358;
const NAME: Lettering = { className: "", unit: 7.4, tail: 0 };
const SIGN: Lettering = { className: "", unit: 6.6, tail: 0 };
const LINE = 17;
const RADIUS = 11;
const LANE = 13;
/** From the line to the first lane, and to the text. */
const BESIDE = 22;
const TURN = 7;
/** Above the first line of a row and below the last. */
const AIR = { part: 14, station: 8, exit: 4 } as const;

/**
 * The ways through a runbook, top to bottom, as markup for HTML: the line with its stations, below each what one may see
 * there, and beside the line a lane to every station that is jumped to. 358 units wide; colours are those of the page.
 */
export function drawWays(stations: readonly WayStation[], title: string, description: string): string {
  const { rows, stems, jumps } = wayPlan(stations);
  const lanes = lanesOf(jumps);
  const line = RADIUS + 1 + (lanes.length === 0 ? 0 : BESIDE - RADIUS + LANE * Math.max(...lanes.map(({ place }) => place)));
  const left = line + BESIDE;
  const placed: Placed[] = [];
  let height = 0;
  for (const row of rows) {
    const text = textOf(row, WIDTH - left);
    placed.push({ row, text, top: height, y: height + AIR[row.kind] + LINE / 2 });
    height += heightOf(row, text);
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
    `<svg class="ways" viewBox="0 0 ${WIDTH} ${Math.ceil(height) + 2}" width="${WIDTH}" role="group" aria-labelledby="ways-title" aria-describedby="ways-desc" font-family="var(--sans)" font-size="12.5" fill="var(--ink)">`,
    `<title id="ways-title">${escaped(title)}</title><desc id="ways-desc">${escaped(description)}</desc>`,
    `<g fill="none" stroke="var(--track)" stroke-width="3">`,
    `<path d="${lanes.flatMap((lane) => turnsOf(lane, x(lane), line, y, leave)).join("")}"/>`,
    `<path stroke="var(--paper)" stroke-width="7" d="${verticals.join("")}"/>`,
    `<path d="${verticals.join("")}${lanes.flatMap((lane) => curvesOf(lane, x(lane), y, leave)).join("")}"/>`,
    `<path stroke-width="4" d="${stems.map(({ from, to }: Jump) => `M${line} ${y(from)}V${y(to)}`).join("")}"/>`,
    "</g>",
    `<path fill="var(--track)" d="${lanes.map(({ to }) => `M${line - RADIUS} ${y(to)}l-9-6v12z`).join("")}"/>`,
    ...placed.map((one) => drawn(one, line, left)),
    "</svg>",
  ].join("");
}

/** What stands on a row. */
interface Text {
  readonly lines: readonly string[];
  /** Where the way leads, in words; none where no way does. */
  readonly leadsTo: readonly string[];
  /** Whether these words stand on the last line, not below it. */
  readonly isBeside: boolean;
}

const heightOf = ({ kind }: WayRow, { lines, leadsTo, isBeside }: Text): number =>
  (kind === "part" ? 1 : 2) * AIR[kind] + (lines.length + (isBeside ? 0 : leadsTo.length)) * LINE;

interface Placed {
  readonly row: WayRow;
  readonly text: Text;
  readonly top: number;
  /** The middle of its first line. */
  readonly y: number;
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

function textOf(row: WayRow, room: number): Text {
  if (row.kind === "part") return { lines: [row.name], leadsTo: [], isBeside: true };
  if (row.kind === "station") return { lines: wrapped(row.station.name, NAME, room, 2), leadsTo: [], isBeside: true };
  const { sign, words } = row.exit;
  const lines = wrapped(sign, SIGN, room, 3);
  const isBeside = lineWidth(`${lines.at(-1) ?? ""}  ${words}`, NAME) <= room;
  return { lines, leadsTo: wrapped(words, NAME, room, 2), isBeside };
}

function drawn({ row, text, top, y }: Placed, line: number, left: number): string {
  const at = (index: number): string => `x="${left}" y="${y + index * LINE + 4.5}"`;
  const { lines, leadsTo, isBeside } = text;
  const set = lines.map((words, index) => `<tspan ${at(index)}>${escaped(words)}</tspan>`).join("");
  if (row.kind === "part") return `<text fill="var(--ink-2)">${set}</text>`;
  const { href } = row.kind === "station" ? row.station : row.exit;
  const hit = `<rect x="${left - 4}" y="${top}" width="${WIDTH - left + 4}" height="${heightOf(row, text)}" fill="transparent"/>`;
  const mark = row.kind === "station" ? signOf(row.station, line, y) : dotOf(row.exit, line, y);
  const weight = row.kind === "station" ? ' font-size="13" font-weight="700"' : "";
  const goal = leadsTo.map((words, index) => `<tspan ${isBeside ? 'dx="8"' : at(lines.length + index)}>${escaped(words)}</tspan>`).join("");
  const link = goal === "" ? "" : ` <tspan fill="var(--route)" font-weight="700" text-decoration="underline">${goal}</tspan>`;
  return `<a href="${escaped(href)}">${hit}${mark}<text${weight}>${set}${link}</text></a>`;
}

function signOf({ kind, number }: WayStation, x: number, y: number): string {
  const frame = 'fill="var(--paper)" stroke="var(--track)" stroke-width="3"';
  if (kind === "decision") return `<path d="M${x} ${y - RADIUS}l${RADIUS} ${RADIUS}l-${RADIUS} ${RADIUS}l-${RADIUS}-${RADIUS}z" ${frame}/>`;
  if (kind === "end") return `<rect x="${x - 9}" y="${y - 9}" width="18" height="18" fill="var(--track)"/>`;
  return `<circle cx="${x}" cy="${y}" r="${RADIUS}" ${frame}/><text x="${x}" y="${y + 4}" font-size="11" font-weight="700" text-anchor="middle">${escaped(number)}</text>`;
}

/** Empty where the way leads off the drawing. */
function dotOf({ to }: WayExit, x: number, y: number): string {
  return to === null
    ? `<circle cx="${x}" cy="${y}" r="5" fill="var(--paper)" stroke="var(--track)" stroke-width="3"/>`
    : `<circle cx="${x}" cy="${y}" r="5" fill="var(--track)"/>`;
}

function escaped(content: string): string {
  return content.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
