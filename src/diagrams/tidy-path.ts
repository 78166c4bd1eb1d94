interface Point {
  readonly x: number;
  readonly y: number;
}

interface Segment {
  readonly command: "M" | "L" | "C" | "Q";
  /** Control points first; the last point is where the segment ends. */
  readonly points: readonly Point[];
}

/** A twentieth of a pixel cannot be seen. */
const TOLERANCE = 0.05;

const POINTS_OF = { M: 1, L: 1, C: 3, Q: 2 } as const;

/**
 * The same line with fewer points: straight curves become lines, strokes drawn twice are drawn once, points on the way go.
 * A rounded corner of a right angle becomes a 45° bend. Paths with other commands than M, L, C, Q and Z stay as they are.
 */
export function tidyPath(data: string): string {
  const segments = parse(data);
  if (!segments) return data;
  const subpaths: Segment[][] = [];
  const drawn = new Set<string>();
  let pen: Point = { x: 0, y: 0 };
  for (const segment of segments) {
    const from = pen;
    pen = end(segment);
    if (segment.command === "M") continue;
    const isLine = segment.command === "L" || isStraight(from, segment) || isCorner(from, segment);
    if (isLine) {
      const line = [from, pen]
        .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
        .sort()
        .join(" ");
      if (same(from, pen) || drawn.has(line)) continue;
      drawn.add(line);
    }
    let current = subpaths.at(-1);
    if (!current || !same(end(current.at(-1)), from)) subpaths.push((current = [{ command: "M", points: [from] }]));
    if (isLine) appendLine(current, pen);
    else current.push(segment);
  }
  return subpaths.map(write).join("");
}

function parse(data: string): readonly Segment[] | null {
  if (/[^MLCQZ\d\s,.eE+-]/.test(data)) return null;
  const segments: Segment[] = [];
  let start: Point | undefined;
  for (const [, command = "", rest = ""] of data.matchAll(/([MLCQZ])([^MLCQZ]*)/g)) {
    if (command === "Z") {
      if (start) segments.push({ command: "L", points: [start] });
      continue;
    }
    const numbers = rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)?.map(Number) ?? [];
    const size = POINTS_OF[command as Segment["command"]] * 2;
    if (numbers.length === 0 || numbers.length % size !== 0) return null;
    for (let index = 0; index < numbers.length; index += size) {
      const points = Array.from({ length: size / 2 }, (_, pair) => ({
        x: numbers[index + pair * 2] ?? 0,
        y: numbers[index + pair * 2 + 1] ?? 0,
      }));
      // Further pairs after a move are lines.
      segments.push({ command: command === "M" && index > 0 ? "L" : (command as Segment["command"]), points });
      if (command === "M" && index === 0) start = points[0];
    }
  }
  return segments;
}

function appendLine(subpath: Segment[], to: Point): void {
  const from = end(subpath.at(-1));
  const before = end(subpath.at(-2));
  const goesOn = subpath.at(-1)?.command === "L" && distance(from, before, to) < TOLERANCE && isAhead(before, from, to);
  if (goesOn) subpath.pop();
  subpath.push({ command: "L", points: [to] });
}

function isStraight(from: Point, { command, points }: Segment): boolean {
  const to = points.at(-1);
  if (command !== "C" || !to) return false;
  if (same(from, to)) return points.every((point) => same(point, from));
  return points.every((point) => distance(point, from, to) < TOLERANCE);
}

/** A quarter turn between a horizontal and a vertical line. */
function isCorner(from: Point, { command, points: [control, to] }: Segment): boolean {
  if (command !== "Q" || !control || !to) return false;
  const near = (a: number, b: number) => Math.abs(a - b) < TOLERANCE;
  const isRight = (near(from.x, control.x) && near(to.y, control.y)) || (near(from.y, control.y) && near(to.x, control.x));
  return isRight && near(Math.abs(to.x - from.x), Math.abs(to.y - from.y));
}

function isAhead(before: Point, from: Point, to: Point): boolean {
  return (from.x - before.x) * (to.x - from.x) + (from.y - before.y) * (to.y - from.y) > 0;
}

function distance(point: Point, from: Point, to: Point): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return Math.abs((to.x - from.x) * (from.y - point.y) - (from.x - point.x) * (to.y - from.y)) / length;
}

function same(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < TOLERANCE && Math.abs(a.y - b.y) < TOLERANCE;
}

function end(segment: Segment | undefined): Point {
  return segment?.points.at(-1) ?? { x: 0, y: 0 };
}

function write(subpath: readonly Segment[]): string {
  const isClosed = subpath.length > 3 && subpath.at(-1)?.command === "L" && same(end(subpath[0]), end(subpath.at(-1)));
  const segments = isClosed ? subpath.slice(0, -1) : subpath;
  const text = segments.map(({ command, points }) => command + points.map(({ x, y }) => `${x},${y}`).join(" ")).join("");
  return isClosed ? `${text}Z` : text;
}
