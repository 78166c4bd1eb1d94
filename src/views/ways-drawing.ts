import { plainText } from "../astro/markdown/inline-html.ts";
import { drawWays } from "../diagrams/way-plan/draw-ways.ts";
import type { WayExit, WayStation } from "../diagrams/way-plan/way-plan.ts";
import type { RunbookEntry } from "../model/catalog.ts";
import type { PhaseSection, Step } from "../model/outline.ts";
import { type End, type Way, reachedSteps, readWays } from "../model/ways.ts";

/** What stands at the ends, which are stations too. */
const ENDS = { restored: "Restored", escalated: "Escalate" } as const;

/** The ways through a runbook as a drawing, from what the rule `ways` proves; null where nothing is decided. */
export function waysDrawing({ outline: { phases } }: RunbookEntry): string | null {
  const ways = readWays(phases);
  const reached = reachedSteps(ways);
  const steps = phases.flatMap((section) => section.steps.filter((step) => reached.has(step)).map((step) => ({ step, section })));
  if (steps.every(({ step }) => step.outcomes.length === 0)) return null;
  const stations = steps.map(({ step, section }) => station(step, section, ways.of.get(step) ?? []));
  const ends = (Object.keys(ENDS) as (keyof typeof ENDS)[]).filter((end) =>
    stations.some(({ exits }) => exits.some(({ to }) => to === end)),
  );
  const lastOfLine = stations.findLastIndex(({ exits }) => exits.some(({ to }) => to === "restored"));
  const [line, siding] = [stations.slice(0, lastOfLine + 1), stations.slice(lastOfLine + 1)];
  const all = [
    ...line,
    ...ends.filter((end) => end === "restored").map(end),
    ...siding,
    ...ends.filter((end) => end === "escalated").map(end),
  ];
  return drawWays(
    all,
    "The ways through these steps",
    "Each step, what one may see there, and where that leads. In words they stand below, at the steps.",
  );

  function end(key: keyof typeof ENDS): WayStation {
    const href = key === "restored" ? "#verify" : "#escalate";
    return { key, kind: "end", number: "", name: ENDS[key], part: "", href, exits: [] };
  }
}

function station(step: Step, { phase }: PhaseSection, ways: readonly Way[]): WayStation {
  return {
    key: step.id,
    kind: step.number === null ? "decision" : "step",
    number: String(step.number ?? ""),
    name: step.title,
    part: phase,
    href: `#${step.id}`,
    exits: ways.map(exit),
  };
}

function exit({ outcome, to }: Way): WayExit {
  const drawn = keyOf(to);
  const words = typeof to === "string" ? (outcome?.label ?? "") : to.number === null ? to.title : `Step ${to.number}`;
  return {
    sign: outcome === null ? "" : plainText(outcome.sign),
    to: drawn,
    words,
    href: outcome?.target ?? (typeof to === "string" ? "" : `#${to.id}`),
  };
}

function keyOf(to: Step | End): string | null {
  if (typeof to !== "string") return to.id;
  return to in ENDS ? to : null;
}
