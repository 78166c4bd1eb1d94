import assert from "node:assert/strict";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Segment {
  readonly a: Point;
  readonly b: Point;
  readonly dotted: boolean;
}

export interface Text {
  readonly className: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Station extends Point {
  readonly name: string;
  readonly r: number;
}

/** What a reader of the SVG sees, in the units of its viewBox. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly stations: readonly Station[];
  readonly texts: readonly Text[];
  readonly segments: readonly Segment[];
  readonly junctions: readonly Point[];
}

const UNIT: Readonly<Record<string, number>> = { "": 8.4, s: 6.6, z: 7.8 };

export function drawingOf(svg: string): Drawing {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? assert.fail("no viewBox");
  return {
    width: Number(width),
    height: Number(height),
    stations: [
      ...svg.matchAll(/<circle class="n" cx="(\d+)" cy="(\d+)" r="(\d+)"\/><text [^>]*>(?:<title>(.*?)<\/title>)?(.*?)<\/text>/g),
    ].map(([, x, y, r, whole, shown]) => ({ x: Number(x), y: Number(y), r: Number(r), name: whole ?? shown ?? "" })),
    texts: [...svg.matchAll(/<text(?: class="(\w+)")? x="(\d+)" y="(\d+)">(?:<title>.*?<\/title>)?(.*?)<\/text>/g)].map(
      ([, className = "", x, y, shown = ""]) => ({
        className,
        left: Number(x),
        right: Number(x) + shown.replace(/&\w+;/g, "&").length * (UNIT[className] ?? 0),
        top: Number(y) - 11,
        bottom: Number(y) + 4,
      }),
    ),
    segments: [...svg.matchAll(/<path class="t( d)?"(?: pathLength="\d+")? d="([^"]*)"\/>/g)].flatMap(([, dotted, d = ""]) =>
      segmentsOf(d, dotted !== undefined),
    ),
    junctions: [...svg.matchAll(/<circle class="j" cx="(\d+)" cy="(\d+)"/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) })),
  };
}

function segmentsOf(d: string, dotted: boolean): readonly Segment[] {
  const segments: Segment[] = [];
  let at: Point = { x: 0, y: 0 };
  for (const [, command, first, second] of d.matchAll(/([MLHV])(-?[\d.]+)(?: (-?[\d.]+))?/g)) {
    const x = command === "V" ? at.x : Number(first);
    const y = command === "V" ? Number(first) : command === "H" ? at.y : Number(second);
    if (command !== "M") segments.push({ a: at, b: { x, y }, dotted });
    at = { x, y };
  }
  return segments;
}

export function upright(segment: Segment): boolean {
  return segment.a.x === segment.b.x;
}

export function holds(segment: Segment, point: Point): boolean {
  return distance(segment, point) < 0.01;
}

export function distance({ a, b }: Segment, point: Point): number {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const along = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(a.x + t * (b.x - a.x) - point.x, a.y + t * (b.y - a.y) - point.y);
}
