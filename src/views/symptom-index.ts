import type { Catalog, ProjectEntry, RunbookEntry } from "../model/catalog.ts";

/** One line of the index: what people see, and the runbook for it. */
export interface SymptomLine {
  readonly symptom: string;
  readonly runbook: RunbookEntry;
  readonly project: ProjectEntry;
}

/**
 * What people see, in alphabetical order. Where there is more than `room`, every runbook keeps its first symptoms before
 * any gets a later one, and the worst go first.
 */
export function symptomIndex(catalog: Catalog, room: number): readonly SymptomLine[] {
  const all = catalog.projects.flatMap((project) =>
    project.runbooks.flatMap((runbook) => runbook.data.symptoms.map((symptom, rank) => ({ symptom, rank, runbook, project }))),
  );
  const chosen = all.sort((a, b) => a.rank - b.rank || weight(a.runbook) - weight(b.runbook)).slice(0, room);
  return chosen
    .map(({ symptom, runbook, project }) => ({ symptom, runbook, project }))
    .sort((a, b) => alphabet.compare(sortKey(a.symptom), sortKey(b.symptom)));
}

const alphabet = new Intl.Collator("en", { ignorePunctuation: true, numeric: true });
/** An index passes over the article. */
const sortKey = (symptom: string): string => symptom.replace(/^(?:the|an?)\s+/i, "");
const weight = ({ data }: RunbookEntry): number => ["critical", "major", "minor"].indexOf(data.severity);
