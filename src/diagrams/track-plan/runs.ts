import type { Layout, Point } from "./layout.ts";
import type { Link } from "./plan.ts";

/**
 * How a line gets from its run into a lane: at 45° from `off` to `on`.
 * Where both run and lane go on they simply cross, and the two are one point.
 */
export interface Turnout {
  readonly to: number;
  readonly kind: Link["kind"];
  readonly off: Point;
  readonly on: Point;
}

/** The track along which a service's lines leave on one side, and where they turn off, nearest first. */
export interface Run {
  readonly from: number;
  /** The station, and the bend where the track rises above the label. */
  readonly start: readonly Point[];
  readonly turnouts: readonly Turnout[];
}

/** How far above a station a track passes over the label: between the detail of the row above and the name. */
const OVER = 20;

/** At most three runs for each service: right, left, and left above the label. */
export function runsOf(links: readonly Link[], layout: Layout): readonly Run[] {
  return layout.stations.flatMap((station, row) => {
    const own = links.filter((link) => link.from === row).map((link) => ({ link, x: layout.stations[link.to]?.x ?? 0 }));
    const clear = layout.clearTo[row] ?? 0;
    const bend = { x: station.x - OVER, y: station.y - OVER };
    const ways = [
      { start: [station], side: 1, ends: own.filter(({ x }) => x > station.x) },
      { start: [station], side: -1, ends: own.filter(({ x }) => x < station.x && x >= clear) },
      { start: [station, bend], side: -1, ends: own.filter(({ x }) => x < station.x && x < clear) },
    ];
    return ways.flatMap(({ start, side, ends }) => {
      if (ends.length === 0) return [];
      const way = ends.sort((a, b) => side * (a.x - b.x)).map(({ link }) => link);
      const y = start.at(-1)?.y ?? station.y;
      const turnouts = way.map((link, index) => {
        const x = layout.stations[link.to]?.x ?? 0;
        if (crosses(index, way, links)) return { to: link.to, kind: link.kind, off: { x, y }, on: { x, y } };
        const down = link.to > row ? layout.turn : -layout.turn;
        return { to: link.to, kind: link.kind, off: { x: x - side * layout.turn, y }, on: { x, y: y + down } };
      });
      return [{ from: row, start, turnouts }];
    });
  });
}

/** Whether the way's line at `index` joins at a plain crossing: both tracks go on, and one of them tells its kind. */
function crosses(index: number, way: readonly Link[], links: readonly Link[]): boolean {
  const link = way[index];
  if (link === undefined || index === way.length - 1) return false;
  const farther = links.filter(
    ({ from, to }) => to === link.to && from < to === link.from < to && Math.abs(from - to) > Math.abs(link.from - to),
  );
  if (farther.length === 0) return false;
  const solid = (other: Link): boolean => other.kind === "needs";
  return solid(link) || !way.slice(index).some(solid) || !farther.some(solid);
}
