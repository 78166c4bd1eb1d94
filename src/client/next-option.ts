import type { StepMark } from "../incident/incident.ts";

/** What to try after a step that did not help: the next option without a mark, else one before it; null when none is left. */
export function nextOption<Step extends { readonly id: string; readonly isOption: boolean }>(
  failed: string,
  steps: readonly Step[],
  marks: Readonly<Record<string, StepMark>>,
): Step | null {
  const at = steps.findIndex(({ id }) => id === failed);
  const inTurn = [...steps.slice(at + 1), ...steps.slice(0, at)];
  return inTurn.find(({ id, isOption }) => isOption && marks[id] === undefined) ?? null;
}
