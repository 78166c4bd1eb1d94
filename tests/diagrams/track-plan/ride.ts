import { holds, upright, type Drawing, type Point, type Segment, type Station } from "./drawing.ts";

/** A lane's gap is never wider than this; two lanes in one column are always farther apart. */
const WIDEST_GAP = 40;

/** The tracks that leave a station along its row, with their turnouts, as far as the lanes. */
export function runFrom(station: Point, drawing: Drawing): ReadonlySet<Segment> {
  const level = drawing.segments.filter((segment) => !upright(segment));
  const reached = new Set(level.filter((segment) => holds(segment, station)));
  for (const segment of reached) {
    for (const next of level) {
      const meets = [next.a, next.b].some((end) => holds(segment, end)) || [segment.a, segment.b].some((end) => holds(next, end));
      if (meets) reached.add(next);
    }
  }
  return reached;
}

/** Where the tracks of a station lead, as a reader would follow them: `name` or, over dots, `name (reports)`. */
export function destinations(station: Station, drawing: Drawing): readonly string[] {
  const run = [...runFrom(station, drawing)];
  const lanes = drawing.segments.filter(upright);
  const ends = run.flatMap(({ a, b }) => [a, b]).filter((point) => point.x !== station.x || point.y !== station.y);
  const joins = [...ends, ...drawing.junctions.filter((point) => run.some((segment) => holds(segment, point)))].filter((point) =>
    lanes.some((lane) => holds(lane, point)),
  );
  const found = new Set<string>();
  for (const join of joins) {
    for (const way of [-1, 1]) {
      const end = along(join, way, drawing, lanes);
      if (end === undefined) continue;
      const solidRun = run.some((segment) => !segment.dotted && holds(segment, join));
      const ahead = { x: join.x, y: join.y + way };
      const solidLane = lanes.some(
        (lane) => !lane.dotted && (holds(lane, ahead) || holds(lane, { ...ahead, y: join.y + way * WIDEST_GAP })),
      );
      found.add(solidRun && solidLane ? end.name : `${end.name} (reports)`);
    }
  }
  return [...found].sort();
}

/** The first station up or down a lane, unless the lane ends before. */
function along(join: Point, way: number, drawing: Drawing, lanes: readonly Segment[]): Station | undefined {
  const ahead = (y: number): number => way * (y - join.y);
  const stretches = lanes
    .filter((lane) => lane.a.x === join.x)
    .map(({ a, b }) => ({ start: Math.min(ahead(a.y), ahead(b.y)), end: Math.max(ahead(a.y), ahead(b.y)) }))
    .sort((a, b) => a.start - b.start);
  let reach = 0;
  for (const { start, end } of stretches) {
    if (end > reach && start <= reach + WIDEST_GAP) reach = end;
  }
  return drawing.stations
    .filter(({ x, y }) => x === join.x && ahead(y) >= 0 && ahead(y) <= reach)
    .sort((a, b) => ahead(a.y) - ahead(b.y))[0];
}
