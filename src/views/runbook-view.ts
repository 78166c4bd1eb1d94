import type { Input } from "../../schemas/input.ts";
import type { Way } from "../astro/markdown/branches.ts";
import type { CommandView } from "../astro/markdown/command-figure.ts";
import { isOutputOf } from "../astro/markdown/fence-html.ts";
import type { Catalog, ProjectEntry, RunbookEntry } from "../model/catalog.ts";
import type { PhaseSection, Step } from "../model/outline.ts";
import { entryLink } from "./entry-link.ts";
import type { LinkView } from "./entry-link.ts";

/** The first thing to do: a step's first command, or the step alone where one clicks or looks. */
export interface FirstAction {
  readonly step: Step;
  readonly command: CommandView | null;
  /** Where each answer leads; the next step alone where the step does not ask. */
  readonly ways: readonly Way[];
}

/** A stop on the strip of phases: the numbers of its steps, such as `1–3`, may be empty. */
export interface StripStop {
  readonly name: string;
  readonly href: string;
  readonly numbers: string;
  /** `end` is the last stop of the main line when a siding leaves there. */
  readonly track: "main" | "end" | "side";
}

/** A value of the reader's own, and the numbers of the steps whose commands need it. */
export interface ValueView {
  readonly input: Input;
  readonly steps: readonly number[];
}

export interface CauseView {
  readonly cause: string;
  readonly link: LinkView | null;
}

const stepsOf = (runbook: RunbookEntry): readonly Step[] => runbook.outline.phases.flatMap((phase) => phase.steps);

/** Null for a stub, and where no step is written. */
export function firstAction(runbook: RunbookEntry): FirstAction | null {
  if (runbook.data.status === "stub") return null;
  const [step, next] = stepsOf(runbook);
  if (step === undefined) return null;
  const answered = step.outcomes.length > 0;
  const ways = answered ? step.outcomes : next === undefined ? [] : [onward(next)];
  const index = step.fences.findIndex((fence) => fence.command !== null);
  const fence = step.fences[index];
  if (fence?.command == null) return { step, command: null, ways };
  const { title: _title, expect, ...meta } = fence.command;
  const after = step.fences[index + 1];
  const output = after !== undefined && isOutputOf(fence, after) ? { code: after.value, language: "text" } : undefined;
  return {
    step,
    command: {
      code: fence.value,
      language: fence.language,
      meta: { ...meta, title: step.title, ...(answered || expect === undefined ? {} : { expect }) },
      label: "first action",
      output: answered ? undefined : output,
    },
    ways,
  };
}

const onward = ({ id, number, title }: Step): Way => ({
  sign: "Then",
  advice: number === null ? "" : title,
  target: `#${id}`,
  label: title,
});

const mainLine: ReadonlySet<string> = new Set(["Confirm", "Mitigate", "Fix", "Verify"]);

export function stripStops(phases: readonly PhaseSection[]): readonly StripStop[] {
  const last = phases.findLastIndex((section) => mainLine.has(section.phase));
  return phases.map((section, index) => ({
    name: section.phase,
    href: `#${section.heading.slug}`,
    numbers: numberRange(section.steps),
    track: !mainLine.has(section.phase) ? "side" : index === last && index < phases.length - 1 ? "end" : "main",
  }));
}

function numberRange(steps: readonly Step[]): string {
  const numbers = steps.flatMap((step) => step.number ?? []);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined) return "";
  return first === last ? String(first) : `${first}–${last}`;
}

export function valuesToFill(runbook: RunbookEntry): readonly ValueView[] {
  return runbook.data.inputs.map((input) => ({
    input,
    steps: stepsOf(runbook).flatMap((step) =>
      step.number !== null && step.fences.some((fence) => fence.value.includes(`{{${input.name}}}`)) ? step.number : [],
    ),
  }));
}

export function causes(runbook: RunbookEntry): readonly CauseView[] {
  const steps = stepsOf(runbook);
  return runbook.data.causes.map(({ cause, step: id }) => {
    const step = steps.find((candidate) => candidate.id === id);
    return {
      cause,
      link: step === undefined ? null : { text: step.number === null ? step.title : `step ${step.number}`, href: `#${step.id}` },
    };
  });
}

/** The alerts that lead here, named by either side. */
export function alertsOf(catalog: Catalog, project: ProjectEntry, runbook: RunbookEntry): readonly LinkView[] {
  const named = runbook.data.alerts.flatMap((alert) => entryLink(catalog, project.id, "alert", alert));
  const pointing = project.alerts
    .filter((alert) => alert.data.runbook === runbook.id)
    .map((alert) => ({ text: alert.data.name, href: alert.url }));
  return [...named, ...pointing.filter((link) => !named.some((other) => other.href === link.href))];
}
