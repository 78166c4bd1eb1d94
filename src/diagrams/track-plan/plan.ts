export interface PlanService {
  readonly id: string;
  readonly name: string;
  /** One short line such as "FastAPI, Uvicorn"; may be empty. */
  readonly detail: string;
  /** The platform, drawn as a zone, such as "Railway"; empty when unknown. */
  readonly zone: string;
  /** Where a click on the station leads. */
  readonly href: string | null;
}

export interface PlanLine {
  readonly from: string;
  readonly to: string;
  /** `needs`: cannot work without. `uses`: does less without. `reports`: sends data to. */
  readonly kind: "needs" | "uses" | "reports";
}

/** A line between two services given by their row; row 0 is the top. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly kind: PlanLine["kind"];
}

/** Services in the order of their rows, those of one zone together, and the lines between them. */
export interface Plan {
  readonly title: string;
  readonly services: readonly PlanService[];
  readonly links: readonly Link[];
}

/** Rows `first` to `last`, both included, of one zone. */
export interface Zone {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

export function zonesOf(services: readonly PlanService[]): readonly Zone[] {
  const zones: Zone[] = [];
  for (const [row, service] of services.entries()) {
    const open = zones.at(-1);
    if (open?.name === service.zone) zones[zones.length - 1] = { ...open, last: row };
    else zones.push({ name: service.zone, first: row, last: row });
  }
  return zones;
}
