import type { List, RootContent } from "mdast";
import type { Fence, Heading, Outcome, PhaseSection, Step } from "./outline.ts";
import { phases } from "./phases.ts";

/** A top-level block of the body with what was found in it. */
export interface Block {
  readonly node: RootContent;
  readonly heading: Heading | null;
  readonly fences: readonly Fence[];
}

/** Groups the blocks of a runbook into its phases and steps. Headings that are no phase are left to the rules. */
export function readPhases(blocks: readonly Block[], readOutcomes: (list: List) => readonly Outcome[] | null): readonly PhaseSection[] {
  const sections: { phase: PhaseSection["phase"]; heading: Heading; steps: Step[] }[] = [];
  let open: { heading: Heading; fences: Fence[]; outcomes: Outcome[]; says: boolean } | null = null;
  let number = 0;
  const close = (): void => {
    const section = sections.at(-1);
    if (open === null || section === undefined) return;
    const asksOnly = open.outcomes.length > 0 && open.fences.length === 0 && !open.says;
    if (!asksOnly) number += 1;
    const { heading, fences, outcomes } = open;
    section.steps.push({ id: heading.slug, title: heading.text, number: asksOnly ? null : number, heading, fences, outcomes });
    open = null;
  };
  for (const { node, heading, fences } of blocks) {
    if (heading?.depth === 2) {
      close();
      const phase = phases.find((name) => name === heading.text);
      if (phase !== undefined) sections.push({ phase, heading, steps: [] });
    } else if (heading?.depth === 3) {
      close();
      if (sections.length > 0) open = { heading, fences: [], outcomes: [], says: false };
    } else if (open !== null) {
      const outcomes: readonly Outcome[] | null = node.type === "list" ? readOutcomes(node) : null;
      open.outcomes.push(...(outcomes ?? []));
      open.fences.push(...fences);
      if (outcomes === null && fences.length === 0) open.says = true;
    }
  }
  close();
  return sections;
}
