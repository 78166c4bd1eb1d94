import type { Layout, Point } from "./layout.ts";
import type { Link } from "./plan.ts";
import { runsOf, type Run } from "./runs.ts";

/** A stretch of track, solid where something is needed, else dotted. */
export interface Track {
  readonly kind: Link["kind"];
  readonly points: readonly Point[];
}

export interface Tracks {
  readonly tracks: readonly Track[];
  /** Where a line joins a lane that others use already. */
  readonly junctions: readonly Point[];
}

/** Half of the gap a lane leaves for a track that crosses it, unless turnouts are shorter than that. */
const GAP = 9;
const SHORTEST = 6;

/**
 * Lines leave a service along its row and turn off into the lane of what they need, which leads to that
 * service's station. A lane leaves a gap wherever a track crosses it without joining.
 */
export function tracksOf(links: readonly Link[], layout: Layout): Tracks {
  const runs = runsOf(links, layout);
  const lanes = layout.stations.map((station, row) => laneOf(row, station, runs, Math.min(GAP, layout.turn)));
  return {
    tracks: [...runs.flatMap(tracksOfRun), ...lanes.flatMap((lane) => lane.tracks)],
    junctions: lanes.flatMap((lane) => lane.junctions),
  };
}

/** Solid as far as the last line that needs, dotted from there to the last of the others. */
function tracksOfRun(run: Run): readonly Track[] {
  const lastNeed = run.turnouts.findLastIndex((turnout) => turnout.kind === "needs");
  let open: readonly Point[] = run.start;
  const tracks: Track[] = [];
  for (const [index, { kind, off, on }] of run.turnouts.entries()) {
    const turning = off.y === on.y ? [] : [on];
    if (index >= lastNeed) {
      tracks.push({ kind, points: [...open, off, ...turning] });
      open = [off];
    } else if (turning.length > 0) {
      tracks.push({ kind, points: [off, on] });
    }
  }
  return tracks;
}

function laneOf(row: number, station: Point, runs: readonly Run[], gap: number): Tracks {
  const joins = runs.flatMap((run) => run.turnouts.filter((turnout) => turnout.to === row));
  const joinedAt = (run: Run): boolean => run.turnouts.some(({ to, off, on }) => to === row && off.y === on.y);
  const crossed = runs.filter((run) => !joinedAt(run)).flatMap((run) => crossingsWith(run, station.x));
  const tracks: Track[] = [];
  const junctions: Point[] = [];
  for (const side of [-1, 1]) {
    const here = joins
      .filter(({ on }) => Math.sign(on.y - station.y) === side)
      .sort((a, b) => Math.abs(b.on.y - station.y) - Math.abs(a.on.y - station.y));
    const firstNeed = here.find(({ kind }) => kind === "needs");
    const end = here[0];
    if (end === undefined) continue;
    junctions.push(...here.slice(1).map(({ on }) => on));
    if (firstNeed !== end) tracks.push(...cut("reports", end.on, firstNeed?.on ?? station, crossed, gap));
    if (firstNeed !== undefined) tracks.push(...cut("needs", firstNeed.on, station, crossed, gap));
  }
  return { tracks, junctions };
}

/** The heights at which a run crosses the upright at `x`. */
function crossingsWith(run: Run, x: number): readonly number[] {
  const way = [...run.start, ...run.turnouts.slice(-1).map((turnout) => turnout.off)];
  return way.flatMap((b, index) => {
    const a = way[index - 1];
    if (a === undefined || x <= Math.min(a.x, b.x) || x >= Math.max(a.x, b.x)) return [];
    return [a.y + ((x - a.x) * (b.y - a.y)) / (b.x - a.x)];
  });
}

/** The upright from `a` to `b` without the gaps. */
function cut(kind: Link["kind"], a: Point, b: Point, crossed: readonly number[], gap: number): readonly Track[] {
  const pieces: Track[] = [];
  const bottom = Math.max(a.y, b.y);
  let top = Math.min(a.y, b.y);
  const add = (end: number): void => {
    if (end - top >= SHORTEST)
      pieces.push({
        kind,
        points: [
          { x: a.x, y: top },
          { x: a.x, y: end },
        ],
      });
  };
  for (const y of crossed.toSorted((p, q) => p - q)) {
    if (y <= top || y >= bottom) continue;
    add(y - gap);
    top = y + gap;
  }
  add(bottom);
  return pieces;
}
