import { columnsOf, crossings } from "./columns.ts";
import { moved } from "./links.ts";
import type { Link, PlanService } from "./plan.ts";

/**
 * The rows from the top as positions in `services`: zones stay together, what is needed stands below
 * what needs it as far as cycles and zones allow, and lines are short and cross little.
 */
export function rowOrder(services: readonly PlanService[], links: readonly Link[]): readonly number[] {
  const blocks = new Map<string, number[]>();
  for (const position of downstream(services.length, links)) {
    const zone = services[position]?.zone ?? "";
    blocks.set(zone, [...(blocks.get(zone) ?? []), position]);
  }
  return settled([...blocks.values()], links).flat();
}

/** Consumers before providers; in a cycle, whoever waits for the fewest goes first; services without lines last. */
function downstream(count: number, links: readonly Link[]): readonly number[] {
  const waiting = new Set(Array.from({ length: count }, (_, position) => position));
  const linked = new Set(links.flatMap((link) => [link.from, link.to]));
  const order: number[] = [];
  while (waiting.size > 0) {
    const pressure = (position: number): number =>
      linked.has(position) ? links.filter((link) => link.to === position && waiting.has(link.from)).length : Infinity;
    const next = [...waiting].reduce((best, position) => (pressure(position) < pressure(best) ? position : best));
    waiting.delete(next);
    order.push(next);
  }
  return order;
}

/** Moves zones, and services inside their zone, as long as a move makes the plan calmer. */
function settled(start: readonly number[][], links: readonly Link[]): readonly number[][] {
  let best = start;
  let lowest = unrest(best, links);
  for (let found = true; found; ) {
    found = false;
    for (const next of neighbours(best)) {
      const cost = unrest(next, links);
      if (cost >= lowest) continue;
      best = next;
      lowest = cost;
      found = true;
      break;
    }
  }
  return best;
}

function* neighbours(blocks: readonly number[][]): Generator<readonly number[][]> {
  yield* withOneMoved(blocks);
  for (const [index, block] of blocks.entries()) {
    for (const changed of withOneMoved(block)) yield blocks.with(index, changed);
  }
}

function* withOneMoved<T>(list: readonly T[]): Generator<T[]> {
  for (const [from, item] of list.entries()) {
    const rest = list.toSpliced(from, 1);
    for (let to = 0; to < list.length; to++) {
      if (to !== from) yield rest.toSpliced(to, 0, item);
    }
  }
}

function unrest(blocks: readonly number[][], links: readonly Link[]): number {
  const order = blocks.flat();
  const rows = moved(links, order);
  const columns = columnsOf(
    rows,
    order.map(() => 0),
  );
  let cost = 20 * crossings(columns, rows);
  for (const { from, to, kind } of rows) {
    cost += Math.abs(to - from) + Math.abs((columns[to] ?? 0) - (columns[from] ?? 0));
    if (to < from) cost += kind === "needs" ? 1000 : 700;
  }
  return cost;
}
