/** What a reader has done about one incident of one system, or through one checklist. It stays in the browser; secrets are never part of it. */
export interface Incident {
  readonly version: 1;
  /** Times are ISO 8601 in UTC. */
  readonly began: string;
  readonly touched: string;
  /** Values of the reader's own, by the names of the inputs. */
  readonly values: Readonly<Record<string, string>>;
  /** By the path of a runbook, then by the id of a step. */
  readonly marks: Readonly<Record<string, Readonly<Record<string, StepMark>>>>;
  /** Oldest first. */
  readonly trail: readonly TrailEntry[];
}

/** A step was done, or done without help. */
export type StepMark = "done" | "no help";

/** Where something was done: the runbook by its path and title. */
export interface TrailPlace {
  readonly path: string;
  readonly page: string;
}

export type TrailEvent =
  | (TrailPlace & { readonly kind: "done" | "undone" | "no help"; readonly step: string; readonly title: string })
  /** `text` is the command with its values, secrets left as names. */
  | (TrailPlace & { readonly kind: "copied"; readonly label: string; readonly text: string })
  /** `text` is null for a secret. */
  | { readonly kind: "filled"; readonly name: string; readonly text: string | null }
  | { readonly kind: "note"; readonly text: string };

export type TrailEntry = TrailEvent & { readonly at: string };

/** Who has not touched an incident for so long is at another one. */
export const LIFETIME_HOURS = 72;
const MOST_ENTRIES = 500;

/** An incident to which something has happened; the first event begins it. */
export function recorded(incident: Incident | null, event: TrailEvent, at: string): Incident {
  const { began, values, marks, trail } = incident ?? { began: at, values: {}, marks: {}, trail: [] };
  return {
    version: 1,
    began,
    touched: at,
    values: event.kind === "filled" && event.text !== null ? withValue(values, event.name, event.text) : values,
    marks: "step" in event ? withMark(marks, event) : marks,
    trail: [...trail, { ...event, at }].slice(-MOST_ENTRIES),
  };
}

function withValue(values: Incident["values"], name: string, text: string): Incident["values"] {
  const { [name]: _before, ...others } = values;
  return text === "" ? others : { ...others, [name]: text };
}

function withMark(marks: Incident["marks"], event: Extract<TrailEvent, { step: string }>): Incident["marks"] {
  const { [event.step]: _before, ...others } = marks[event.path] ?? {};
  const own = event.kind === "undone" ? others : { ...others, [event.step]: event.kind };
  return { ...marks, [event.path]: own };
}

/** Whether nobody has touched it for so many hours. */
export const isForgotten = ({ touched }: Incident, now: number, hours: number): boolean => now - Date.parse(touched) > hours * 3_600_000;
