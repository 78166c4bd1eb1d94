import type { Catalog, ChecklistEntry, GuideEntry, ProjectEntry, RunbookEntry } from "../model/catalog.ts";
import { verification } from "../model/verification.ts";
import { dueDay } from "./due-day.ts";
import { triedWords } from "./tried-words.ts";

/** Something that must be compared with the running system from time to time. */
export interface Review {
  readonly entry: ProjectEntry | GuideEntry | RunbookEntry | ChecklistEntry;
  readonly project: ProjectEntry;
  readonly title: string;
  readonly kind: "System" | "Guide" | "Runbook" | "Checklist";
  /** Null for what carries no date. */
  readonly reviewed: string | null;
  readonly due: string | null;
  /** Whether somebody has tried it, in words; null for what is not tried, or need not be. */
  readonly tried: string | null;
}

const kinds = { project: "System", guide: "Guide", runbook: "Runbook", checklist: "Checklist" } as const;

/** Everything with a review, the longest due first; what was never reviewed before all others. */
export function reviews(catalog: Catalog): readonly Review[] {
  const all = catalog.projects.flatMap((project) =>
    [project, ...project.runbooks, ...project.guides, ...project.checklists].map((entry) => review(entry, project)),
  );
  return all.sort((a, b) => compare(a.due ?? "", b.due ?? "") || compare(a.entry.url, b.entry.url));
}

function review(entry: Review["entry"], project: ProjectEntry): Review {
  const reviewed = entry.data.reviewed ?? null;
  const title = "title" in entry.data ? entry.data.title : entry.data.name;
  return {
    entry,
    project,
    title,
    kind: kinds[entry.kind],
    reviewed,
    due: reviewed === null ? null : dueDay(reviewed, project.data.reviewEvery),
    tried: triedOf(entry),
  };
}

/** A runbook is there to be followed word by word, so that nobody tried it is worth saying; a guide may be only for reading. */
function triedOf(entry: Review["entry"]): string | null {
  if (entry.kind !== "runbook" && (entry.kind !== "guide" || entry.data.verified === undefined)) return null;
  return `tried: ${triedWords(verification(entry))}`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
