import type { StepMark } from "../incident/incident.ts";
import { element } from "./element.ts";
import { pageIncident } from "./incident-store.ts";
import type { IncidentStore } from "./incident-store.ts";
import { nextOption } from "./next-option.ts";
import { shownPage } from "./shown-page.ts";
import type { ShownPage } from "./shown-page.ts";

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
    const run: Run = { page: shownPage(this), store, steps: [] };
    const sections = run.page.root.querySelectorAll<HTMLElement>(".line .step");
    run.steps = [...sections].flatMap((section) => pageStep(section, run));
    const show = (): void => this.#show(run);
    store.addEventListener("change", show);
    show();
  }

  #show(run: Run): void {
    const { page, store, steps } = run;
    const marks = marksOf(run);
    for (const step of steps) {
      step.box.checked = marks[step.id] === "done";
      step.box.indeterminate = marks[step.id] === "no help";
      if (step.isOption) showOutcome(step, run);
    }
    const done = steps.filter(({ id }) => marks[id] === "done").length;
    const tried = steps.filter(({ id }) => marks[id] === "no help").length;
    const words = [`${done} of ${steps.length} steps done`, ...(tried === 0 ? [] : [`${tried} did not help`])].join(", ");
    const trail = element("a", { href: `#${page.prefix}trail` }, "Trail");
    this.replaceChildren(...(store.incident === null ? [] : [element("p", { class: "progress" }, element("b", {}, words), " ", trail)]));
  }
}

/** The steps of a page and where their marks are kept. */
interface Run {
  readonly page: ShownPage;
  readonly store: IncidentStore;
  steps: readonly PageStep[];
}

const marksOf = ({ page, store }: Run): Readonly<Record<string, StepMark>> => store.incident?.marks[page.place.path] ?? {};

function pageStep(section: HTMLElement, run: Run): readonly PageStep[] {
  const heading = section.querySelector("h3");
  const box = section.querySelector<HTMLInputElement>(".tick input");
  if (heading === null || box === null) return [];
  const own = (id: string): string => id.slice(run.page.prefix.length);
  const phase = own(section.closest(".phase")?.querySelector("h2")?.id ?? "");
  const outcome = element("p", { class: "outcome" });
  section.append(outcome);
  const title = heading.textContent.replace(/^\d+ /, "").trim();
  const isOption = (phase === "mitigate" || phase === "fix") && changesSomething(section);
  const step = { id: own(heading.id), title, isOption, box, outcome };
  box.addEventListener("change", () => mark(run, step, box.checked ? "done" : "undone"));
  return [step];
}

/** A step that only looks cannot help. */
function changesSomething(section: HTMLElement): boolean {
  const commands = [...section.querySelectorAll(".cmd")];
  return commands.length === 0 || commands.some((command) => command.querySelector("figcaption .read") === null);
}

const mark = ({ page, store }: Run, { id, title }: PageStep, kind: StepMark | "undone"): void =>
  store.record({ kind, ...page.place, step: id, title });

function showOutcome(step: PageStep, run: Run): void {
  const hasFailed = marksOf(run)[step.id] === "no help";
  const hadFocus = step.outcome.contains(document.activeElement);
  const button = element("button", { type: "button", class: "btn" }, hasFailed ? "Take this back" : "This did not help");
  button.addEventListener("click", () => mark(run, step, hasFailed ? "undone" : "no help"));
  step.outcome.replaceChildren(...(hasFailed ? ["Did not help. ", onwards(step, run), " "] : []), button);
  if (hadFocus) (step.outcome.querySelector<HTMLElement>("a, button") ?? button).focus();
}

function onwards(step: PageStep, run: Run): HTMLElement {
  const next = nextOption(step.id, run.steps, marksOf(run));
  const [id, words] = next === null ? ["escalate", "Nothing else is written: escalate"] : [next.id, `Next: ${next.title}`];
  return element("a", { href: `#${run.page.prefix}${id}` }, words);
}

customElements.define("incident-steps", IncidentSteps);
