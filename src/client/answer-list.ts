import type { Answer } from "./answer-source.ts";
import { answerItem } from "./answer-item.ts";
import { element } from "./element.ts";
import { facets, narrow } from "./narrow-answers.ts";
import type { Choice } from "./narrow-answers.ts";

/** The answers of one source under their title. */
export interface AnswerSection {
  readonly title: string;
  readonly answers: readonly Answer[];
}

const PAGE = 10;
const FIELDS = { project: "System", kind: "Kind" } as const;

/** Answers in sections, narrowed by system and kind, ten at a time. */
export class AnswerList {
  readonly root = element("div");
  #sections: readonly AnswerSection[] = [];
  #choice: Choice = { project: null, kind: null };
  #shown = PAGE;

  constructor() {
    this.root.addEventListener("change", (event) => {
      const { name, value } = event.target as HTMLInputElement;
      this.#choice = { ...this.#choice, [name.slice("find-".length)]: value === "" ? null : value };
      this.#shown = PAGE;
      void this.#render().then(() => this.root.querySelector<HTMLElement>(`input[name="${name}"]:checked`)?.focus());
    });
  }

  get isEmpty(): boolean {
    return this.#sections.every(({ answers }) => answers.length === 0);
  }

  /** What the arrow keys go through. */
  get links(): readonly HTMLAnchorElement[] {
    return [...this.root.querySelectorAll<HTMLAnchorElement>("a[href]")];
  }

  async show(sections: readonly AnswerSection[]): Promise<void> {
    this.#sections = sections;
    this.#shown = PAGE;
    await this.#render();
  }

  async #render(): Promise<void> {
    const sections = this.#sections;
    const lists = await Promise.all(sections.map((section) => this.#list(section)));
    if (sections !== this.#sections) return;
    const all = sections.flatMap(({ answers }) => answers);
    this.root.replaceChildren(...this.#filters(all), ...lists.flat());
  }

  #filters(answers: readonly Answer[]): readonly HTMLElement[] {
    const groups = (["project", "kind"] as const).flatMap((field) => {
      const values = facets(answers, field, this.#choice);
      if (values.length < 2 && this.#choice[field] === null) return [];
      const total = values.reduce((sum, { count }) => sum + count, 0);
      const lever = (value: string, label: string, count: number) =>
        element(
          "label",
          {},
          element("input", { type: "radio", name: `find-${field}`, value, checked: value === (this.#choice[field] ?? "") }),
          `${label} ${count}`,
        );
      const levers = element(
        "div",
        { class: "levers" },
        lever("", "All", total),
        ...values.map(({ value, count }) => lever(value, value, count)),
      );
      return [element("fieldset", {}, element("legend", {}, FIELDS[field]), levers)];
    });
    return groups.length === 0 ? [] : [element("div", { class: "narrow" }, ...groups)];
  }

  async #list({ title, answers }: AnswerSection): Promise<readonly HTMLElement[]> {
    const left = narrow(answers, this.#choice);
    if (left.length === 0) return [];
    const items = await Promise.all(left.slice(0, this.#shown).map(async (answer) => answerItem(answer, await answer.read())));
    const more = element("button", { type: "button", class: "btn" }, `Show ${Math.min(PAGE, left.length - this.#shown)} more`);
    more.addEventListener("click", () => void this.#showMore());
    return [element("h2", {}, title), element("ol", { "aria-label": title }, ...items), ...(left.length > this.#shown ? [more] : [])];
  }

  async #showMore(): Promise<void> {
    const before = this.root.querySelectorAll("ol > li").length;
    this.#shown += PAGE;
    await this.#render();
    this.root.querySelectorAll("ol > li")[before]?.querySelector("a")?.focus();
  }
}
