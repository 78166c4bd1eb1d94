import { isForgotten } from "./incident.ts";
import type { Incident, TrailEntry } from "./incident.ts";

/** What was stored, or null: nothing, something damaged or of another version, or what nobody has touched for so many hours. */
export function readIncident(stored: string | null, now: number, hours: number): Incident | null {
  if (stored === null) return null;
  try {
    const found: unknown = JSON.parse(stored);
    return isIncident(found) && !isForgotten(found, now, hours) ? found : null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isTime = (value: unknown): boolean => typeof value === "string" && !Number.isNaN(Date.parse(value));

const holds = (value: unknown, isPart: (part: unknown) => boolean): boolean => isRecord(value) && Object.values(value).every(isPart);

function isIncident(value: unknown): value is Incident {
  return (
    isRecord(value) &&
    value["version"] === 1 &&
    isTime(value["began"]) &&
    isTime(value["touched"]) &&
    holds(value["values"], (part) => typeof part === "string") &&
    holds(value["marks"], (page) => holds(page, (mark) => mark === "done" || mark === "no help")) &&
    Array.isArray(value["trail"]) &&
    value["trail"].every(isEntry)
  );
}

const FIELDS: Readonly<Record<TrailEntry["kind"], readonly string[]>> = {
  done: ["path", "page", "step", "title"],
  undone: ["path", "page", "step", "title"],
  "no help": ["path", "page", "step", "title"],
  copied: ["path", "page", "label", "text"],
  filled: ["name"],
  note: ["text"],
};

function isEntry(value: unknown): boolean {
  if (!isRecord(value) || !isTime(value["at"])) return false;
  const kind = String(value["kind"]);
  return Object.hasOwn(FIELDS, kind) && FIELDS[kind as TrailEntry["kind"]].every((field) => typeof value[field] === "string");
}
