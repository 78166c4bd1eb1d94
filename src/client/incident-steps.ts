import type { StepMark } from "../incident/incident.ts";
import { element } from "./element.ts";
import { pageIncident, pagePlace } from "./incident-store.ts";
import type { IncidentStore } from "./incident-store.ts";
import { nextOption } from "./next-option.ts";

/** A numbered step of the runbook on the page. */
interface PageStep {
  readonly id: string;
  readonly title: string;
  /** Whether it is tried to see if it helps. */
  readonly isOption: boolean;
  readonly box: HTMLInputElement;
  /** What is said below it. */
  readonly outcome: HTMLElement;
}

/** Keeps the ticks of the steps with the incident, says how far it is, and leads on from what did not help. */
export class IncidentSteps extends HTMLElement {
  connectedCallback(): void {
    const store = pageIncident();
    if (store === null) return;
    const steps = [...document.querySelectorAll<HTMLElement>(".line .step")].flatMap((section) => this.#pageStep(section, store));
    const show = (): void => this.#show(steps, store);
    store.addEventListener("change", show);
    show();
  }

  #pageStep(section: HTMLElement, store: IncidentStore): readonly PageStep[] {
    const heading = section.querySelector("h3");
    const box = section.querySelector<HTMLInputElement>(".tick input");
    if (heading === null || box === null) return [];
    const phase = section.closest(".phase")?.querySelector("h2")?.id ?? "";
    const outcome = element("p", { class: "outcome" });
    section.append(outcome);
    const title = heading.textContent.replace(/^\d+ /, "").trim();
    const isOption = (phase === "mitigate" || phase === "fix") && changesSomething(section);
    const step = { id: heading.id, title, isOption, box, outcome };
    box.addEventListener("change", () => mark(store, step, box.checked ? "done" : "undone"));
    return [step];
  }

  #show(steps: readonly PageStep[], store: IncidentStore): void {
    const { incident } = store;
    const marks = incident?.marks[pagePlace().path] ?? {};
    for (const step of steps) {
      step.box.checked = marks[step.id] === "done";
      step.box.indeterminate = marks[step.id] === "no help";
      if (step.isOption) showOutcome(step, marks, steps, store);
    }
    const done = steps.filter(({ id }) => marks[id] === "done").length;
    const tried = steps.filter(({ id }) => marks[id] === "no help").length;
    const words = [`${done} of ${steps.length} steps done`, ...(tried === 0 ? [] : [`${tried} did not help`])].join(", ");
    const trail = element("a", { href: "#trail" }, "Trail");
    this.replaceChildren(...(incident === null ? [] : [element("p", { class: "progress" }, element("b", {}, words), " ", trail)]));
  }
}

/** A step that only looks cannot help. */
function changesSomething(section: HTMLElement): boolean {
  const commands = [...section.querySelectorAll(".cmd")];
  return commands.length === 0 || commands.some((command) => command.querySelector("figcaption .read") === null);
}

const mark = (store: IncidentStore, { id, title }: PageStep, kind: StepMark | "undone"): void =>
  store.record({ kind, ...pagePlace(), step: id, title });

function showOutcome(step: PageStep, marks: Readonly<Record<string, StepMark>>, steps: readonly PageStep[], store: IncidentStore): void {
  const hasFailed = marks[step.id] === "no help";
  const hadFocus = step.outcome.contains(document.activeElement);
  const button = element("button", { type: "button", class: "btn" }, hasFailed ? "Take this back" : "This did not help");
  button.addEventListener("click", () => mark(store, step, hasFailed ? "undone" : "no help"));
  step.outcome.replaceChildren(...(hasFailed ? ["Did not help. ", onwards(step, marks, steps), " "] : []), button);
  if (hadFocus) (step.outcome.querySelector<HTMLElement>("a, button") ?? button).focus();
}

function onwards(step: PageStep, marks: Readonly<Record<string, StepMark>>, steps: readonly PageStep[]): HTMLElement {
  const next = nextOption(step.id, steps, marks);
  return next === null
    ? element("a", { href: "#escalate" }, "Nothing else is written: escalate")
    : element("a", { href: `#${next.id}` }, `Next: ${next.title}`);
}

customElements.define("incident-steps", IncidentSteps);
