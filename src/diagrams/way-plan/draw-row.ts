import type { Lettering } from "../track-plan/lettering.ts";
import type { WayExit, WayRow, WayStation } from "./way-plan.ts";
import { lineWidth, wrapped } from "./wrapped.ts";

const NAME: Lettering = { className: "", unit: 7.4, tail: 0 };
const SIGN: Lettering = { className: "", unit: 6.6, tail: 0 };
const LINE = 17;
/** Above the first line of a row and below the last. */
const AIR = { part: 14, station: 8, exit: 4 } as const;
export const RADIUS = 11;

/** What stands on a row. */
export interface RowText {
  readonly lines: readonly string[];
  /** Where the way leads, in words; none where no way does. */
  readonly leadsTo: readonly string[];
  /** Whether these words stand on the last line, not below it. */
  readonly isBeside: boolean;
}

export const heightOf = ({ kind }: WayRow, { lines, leadsTo, isBeside }: RowText): number =>
  (kind === "part" ? 1 : 2) * AIR[kind] + (lines.length + (isBeside ? 0 : leadsTo.length)) * LINE;

/** A row where it stands. */
export interface PlacedRow {
  readonly row: WayRow;
  readonly text: RowText;
  readonly top: number;
  /** The middle of its first line. */
  readonly y: number;
}

/** The row below what takes so much height. */
export function placedRow(row: WayRow, top: number, room: number): PlacedRow {
  return { row, text: textOf(row, room), top, y: top + AIR[row.kind] + LINE / 2 };
}

function textOf(row: WayRow, room: number): RowText {
  if (row.kind === "part") return { lines: [row.name], leadsTo: [], isBeside: true };
  if (row.kind === "station") return { lines: wrapped(row.station.name, NAME, room, 2), leadsTo: [], isBeside: true };
  const { sign, words } = row.exit;
  const lines = wrapped(sign, SIGN, room, 3);
  const isBeside = lineWidth(`${lines.at(-1) ?? ""}  ${words}`, NAME) <= room;
  return { lines, leadsTo: wrapped(words, NAME, room, 2), isBeside };
}

/** A row as markup: its mark on the line at `line`, its words between `left` and `right`, all of it one link. */
export function drawRow({ row, text, top, y }: PlacedRow, line: number, left: number, right: number): string {
  const at = (index: number): string => `x="${left}" y="${y + index * LINE + 4.5}"`;
  const { lines, leadsTo, isBeside } = text;
  const set = lines.map((words, index) => `<tspan ${at(index)}>${escaped(words)}</tspan>`).join("");
  if (row.kind === "part") return `<text fill="var(--ink-2)">${set}</text>`;
  const { href } = row.kind === "station" ? row.station : row.exit;
  const hit = `<rect x="${left - 4}" y="${top}" width="${right - left + 4}" height="${heightOf(row, text)}" fill="transparent"/>`;
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

/** Text as markup for HTML. */
export function escaped(content: string): string {
  return content.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
