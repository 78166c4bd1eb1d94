import type { Jump } from "./way-plan.ts";

/** All jumps to one row share a lane beside the line. */
export interface Lane {
  /** The row it leads to. */
  readonly to: number;
  readonly from: readonly number[];
  /** The rows it passes. */
  readonly top: number;
  readonly bottom: number;
  /** 0 is next to the line. */
  readonly place: number;
}

/** Gives each row that is jumped to a lane: short ones next to the line, none in the place of another that passes the same rows. */
export function lanesOf(jumps: readonly Jump[]): readonly Lane[] {
  const lanes: Lane[] = [];
  const spans = [...Map.groupBy(jumps, ({ to }) => to)].map(([to, all]) => {
    const from = all.map((jump) => jump.from);
    return { to, from, top: Math.min(to, ...from), bottom: Math.max(to, ...from) };
  });
  for (const span of spans.toSorted((one, other) => one.bottom - one.top - (other.bottom - other.top) || one.to - other.to)) {
    const met = lanes.filter(({ top, bottom }) => top <= span.bottom && bottom >= span.top).map(({ place }) => place);
    let place = 0;
    while (met.includes(place)) place++;
    lanes.push({ ...span, place });
  }
  return lanes;
}
