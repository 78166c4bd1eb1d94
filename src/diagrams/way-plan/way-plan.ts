/** A step of a runbook, or an end, in the drawing of its ways. */
export interface WayStation {
  readonly key: string;
  readonly kind: "step" | "decision" | "end";
  /** Stands in the circle; empty for all but steps. */
  readonly number: string;
  readonly name: string;
  /** The part of the runbook it belongs to; a new one is named above its first station; empty for none. */
  readonly part: string;
  readonly href: string;
  readonly exits: readonly WayExit[];
}

/** A way out of a station. */
export interface WayExit {
  /** What one sees who takes it; empty where one just goes on. */
  readonly sign: string;
  /** The key of the station it leads to; null for a place that is not drawn. */
  readonly to: string | null;
  /** Where it leads, in words, such as `Step 4`. */
  readonly words: string;
  readonly href: string;
}

/** One line of the drawing, top to bottom. */
export type WayRow =
  | { readonly kind: "part"; readonly name: string }
  | { readonly kind: "station"; readonly station: WayStation }
  | { readonly kind: "exit"; readonly exit: WayExit };

/** A way between two rows that do not follow each other. */
export interface Jump {
  readonly from: number;
  readonly to: number;
}

export interface WayPlan {
  readonly rows: readonly WayRow[];
  /** From a station's row down to the last row that one comes to by just going on. */
  readonly stems: readonly Jump[];
  readonly jumps: readonly Jump[];
}

/** Puts stations, each with its ways out below it, in rows, and tells which ways run straight down. */
export function wayPlan(stations: readonly WayStation[]): WayPlan {
  const rows: WayRow[] = [];
  const rowOf = new Map<string, number>();
  const exitRows = new Map<WayExit, number>();
  for (const [index, station] of stations.entries()) {
    if (station.part !== "" && station.part !== stations[index - 1]?.part) rows.push({ kind: "part", name: station.part });
    rowOf.set(station.key, rows.push({ kind: "station", station }) - 1);
    for (const exit of station.exits) {
      exitRows.set(exit, exit.sign === "" ? rows.length - 1 : rows.push({ kind: "exit", exit }) - 1);
    }
  }
  const stems: Jump[] = [];
  const jumps: Jump[] = [];
  for (const [index, station] of stations.entries()) {
    const from = rowOf.get(station.key) ?? 0;
    const next = stations[index + 1];
    const goesOn = next !== undefined && station.exits.some(({ to }) => to === next.key);
    const last = Math.max(from, ...station.exits.map((exit) => exitRows.get(exit) ?? from));
    const end = goesOn ? (rowOf.get(next.key) ?? last) : last;
    if (end > from) stems.push({ from, to: end });
    for (const exit of station.exits) {
      const to = exit.to === null || exit.to === next?.key ? undefined : rowOf.get(exit.to);
      if (to !== undefined) jumps.push({ from: exitRows.get(exit) ?? from, to });
    }
  }
  return { rows, stems, jumps };
}
