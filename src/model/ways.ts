import { loopSteps } from "./loop-steps.ts";
import type { Outcome, PhaseSection, Step } from "./outline.ts";
import type { Phase } from "./phases.ts";

/**
 * Where a way of a runbook can end: put right, with somebody woken, in another runbook; at a place that helps nobody on
 * (`nowhere`), or at a target that is not there (`missing`).
 */
export type End = "restored" | "escalated" | "elsewhere" | "nowhere" | "missing";

/** A way out of a step: to another step of the page, or to an end. `outcome` is null where one just goes on. */
export interface Way {
  readonly outcome: Outcome | null;
  readonly to: Step | End;
}

/** The steps of a runbook joined by the ways between them. */
export interface Ways {
  /** Null where no step is written. */
  readonly first: Step | null;
  readonly of: ReadonlyMap<Step, readonly Way[]>;
}

const line: ReadonlySet<Phase> = new Set(["Confirm", "Mitigate", "Fix", "Verify"]);

/**
 * Joins the steps as a reader goes. A step with outcomes goes only where they say. One without goes on to the next step
 * of the line; steps between which a decision chooses lie beside the line and are passed by. Behind the last step of
 * Verify the line ends: restored. Undo goes on to Verify, for one looks again; Escalate ends; Background leads nowhere.
 */
export function readWays(phases: readonly PhaseSection[]): Ways {
  const steps = phases.filter(({ phase }) => line.has(phase)).flatMap((section) => section.steps);
  const beside = loopSteps(phases);
  const verify = arrival(phases.find(({ phase }) => phase === "Verify"));
  const ways = new Map<Step, readonly Way[]>();
  for (const section of phases) {
    for (const step of section.steps) {
      const goesOn = (): Step | End => {
        if (section.phase === "Escalate") return "escalated";
        if (section.phase === "Background") return "nowhere";
        if (section.phase === "Undo") return verify;
        return steps.slice(steps.indexOf(step) + 1).find(({ id }) => !beside.has(id)) ?? "restored";
      };
      ways.set(
        step,
        step.outcomes.length === 0
          ? [{ outcome: null, to: goesOn() }]
          : step.outcomes.map((outcome) => ({ outcome, to: aim(outcome, phases) })),
      );
    }
  }
  return { first: steps[0] ?? null, of: ways };
}

function aim({ target }: Outcome, phases: readonly PhaseSection[]): Step | End {
  if (!target.startsWith("#")) return "elsewhere";
  const id = target.slice(1);
  const section = phases.find(({ heading }) => heading.slug === id);
  return section === undefined ? (phases.flatMap(({ steps }) => steps).find((step) => step.id === id) ?? "missing") : arrival(section);
}

/** Where one stands who follows a link to a phase. */
function arrival(section: PhaseSection | undefined): Step | End {
  if (section === undefined || section.phase === "Verify") return section?.steps[0] ?? "restored";
  if (section.phase === "Escalate") return "escalated";
  return section.steps[0] ?? "nowhere";
}

/** Every step that one can come to from the first. */
export function reachedSteps({ first, of }: Ways): ReadonlySet<Step> {
  const reached = new Set<Step>(first === null ? [] : [first]);
  for (const step of reached) for (const { to } of of.get(step) ?? []) if (typeof to !== "string") reached.add(to);
  return reached;
}

/** Every step from which some way, however long, arrives at an end. From all others one only goes in circles. */
export function arrivingSteps({ of }: Ways): ReadonlySet<Step> {
  const arriving = new Set<Step>();
  for (let before = -1; before !== arriving.size; ) {
    before = arriving.size;
    for (const [step, ways] of of) {
      if (ways.some(({ to }) => (typeof to === "string" ? to !== "nowhere" : arriving.has(to)))) arriving.add(step);
    }
  }
  return arriving;
}
