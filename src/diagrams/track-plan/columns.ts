import type { Link } from "./plan.ts";

/** The rows a service's column is taken in: its own, and those of everyone whose line runs down or up to it. */
interface Span {
  readonly top: number;
  readonly bottom: number;
}

/**
 * One column for each row, so that lines run to higher columns and no two lanes share a place.
 * `group[row]` never falls; a group's columns all lie after those of the group before it.
 */
export function columnsOf(links: readonly Link[], group: readonly number[]): readonly number[] {
  const spans = spansOf(links, group.length);
  const columns: number[] = [];
  let base = 0;
  for (const [row, span] of spans.entries()) {
    if (row > 0 && group[row] !== group[row - 1]) base = Math.max(...columns) + 1;
    let column = base;
    for (const link of links) {
      if (link.to === row && link.from < row) column = Math.max(column, (columns[link.from] ?? 0) + 1);
    }
    while (columns.some((taken, other) => taken === column && meet(span, spans[other]))) column++;
    columns.push(column);
  }
  return columns;
}

/** Swaps neighbouring columns of one group while that saves crossings and keeps every line running its way. */
export function untangled(columns: readonly number[], links: readonly Link[], group: readonly number[]): readonly number[] {
  const groupOfColumn = new Map(columns.map((column, row) => [column, group[row]]));
  const forward = links.filter((link) => link.from < link.to);
  let best = columns;
  let fewest = crossings(columns, links);
  for (let left = 0; groupOfColumn.has(left + 1); left++) {
    if (groupOfColumn.get(left) !== groupOfColumn.get(left + 1)) continue;
    const swapped = best.map((column) => (column === left ? left + 1 : column === left + 1 ? left : column));
    if (forward.some((link) => (swapped[link.from] ?? 0) >= (swapped[link.to] ?? 0))) continue;
    const count = crossings(swapped, links);
    if (count >= fewest) continue;
    best = swapped;
    fewest = count;
    left = -1;
  }
  return best;
}

/** How much tracks cross lanes: 4 for each crossing, 1 where the track also joins the lane. */
export function crossings(columns: readonly number[], links: readonly Link[]): number {
  const spans = spansOf(links, columns.length);
  const joined = columns.map(() => new Set<number>());
  for (const link of links) joined[link.from]?.add(link.to);
  let weight = 0;
  for (const [row, own] of columns.entries()) {
    let low = own;
    let high = own;
    for (const lane of joined[row] ?? []) {
      low = Math.min(low, columns[lane] ?? own);
      high = Math.max(high, columns[lane] ?? own);
    }
    for (const [lane, { top, bottom }] of spans.entries()) {
      const column = columns[lane] ?? 0;
      if (column <= low || column >= high || lane === row || row < top || row > bottom) continue;
      if (!joined[row]?.has(lane)) weight += 4;
      else if (row !== top && row !== bottom) weight += 1;
    }
  }
  return weight;
}

function spansOf(links: readonly Link[], count: number): readonly Span[] {
  const spans = Array.from({ length: count }, (_, row) => ({ top: row, bottom: row }));
  for (const link of links) {
    const span = spans[link.to];
    if (span === undefined) continue;
    span.top = Math.min(span.top, link.from);
    span.bottom = Math.max(span.bottom, link.from);
  }
  return spans;
}

function meet(a: Span, b: Span | undefined): boolean {
  return b !== undefined && a.top <= b.bottom && b.top <= a.bottom;
}
