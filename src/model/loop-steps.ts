import type { PhaseSection } from "./outline.ts";

/** Steps that are taken only if a decision sends the reader there: two or more of one phase are targets of one decision. */
export function loopSteps(phases: readonly PhaseSection[]): ReadonlySet<string> {
  const loops = new Set<string>();
  for (const decision of phases.flatMap((phase) => phase.steps)) {
    const targets = new Set(decision.outcomes.map((outcome) => outcome.target.slice(1)));
    for (const phase of phases) {
      const hit = phase.steps.filter((step) => targets.has(step.id) && step.number !== null);
      if (hit.length > 1) for (const step of hit) loops.add(step.id);
    }
  }
  return loops;
}
