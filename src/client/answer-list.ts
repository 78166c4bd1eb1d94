import { AnswerSection } from "./answer-section.ts";
import type { Answer } from "./answer-source.ts";
import { element } from "./element.ts";
import { keepChildren } from "./keep-children.ts";
import { facets, narrow } from "./narrow-answers.ts";
import type { Choice, Facet } from "./narrow-answers.ts";

/** The answers of one source and what stands above them. */
export interface TitledAnswers {
  readonly title: string;
  readonly answers: readonly Answer[];
}

const PAGE = 10;
const FIELDS = { project: "System", kind: "Kind" } as const;

interface Group {
  readonly field: keyof typeof FIELDS;
  readonly chosen: string;
  readonly values: readonly Facet[];
}

/** Answers in sections, narrowed by system and kind, ten at a time. */
export class AnswerList {
  readonly root = element("div");
  readonly #views = new Map<string, AnswerSection>();
  #filters = { key: "[]", elements: [] as readonly HTMLElement[] };
  #sections: readonly TitledAnswers[] = [];
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

  async show(sections: readonly TitledAnswers[]): Promise<void> {
    this.#sections = sections;
    this.#shown = PAGE;
    await this.#render();
  }

  async #render(): Promise<void> {
    const sections = this.#sections;
    const read = await Promise.all(sections.map((section) => this.#read(section)));
    if (sections !== this.#sections) return;
    const groups = this.#groups(sections.flatMap(({ answers }) => answers));
    const key = JSON.stringify(groups);
    if (key !== this.#filters.key) this.#filters = { key, elements: filters(groups) };
    const lists = read.flatMap(({ title, answers, more }) => this.#view(title).elements(answers, more));
    keepChildren(this.root, [...this.#filters.elements, ...lists]);
  }

  #view(title: string): AnswerSection {
    const view = this.#views.get(title) ?? new AnswerSection(title, () => void this.#showMore());
    this.#views.set(title, view);
    return view;
  }

  async #read({ title, answers }: TitledAnswers) {
    const left = narrow(answers, this.#choice);
    const shown = left.slice(0, this.#shown);
    return {
      title,
      answers: await Promise.all(shown.map(async ({ project, kind, lines = [], read }) => ({ project, kind, lines, page: await read() }))),
      more: Math.min(PAGE, left.length - shown.length),
    };
  }

  /** What can be chosen between. */
  #groups(answers: readonly Answer[]): readonly Group[] {
    return (["project", "kind"] as const).flatMap((field) => {
      const values = facets(answers, field, this.#choice);
      return values.length < 2 && this.#choice[field] === null ? [] : [{ field, chosen: this.#choice[field] ?? "", values }];
    });
  }

  async #showMore(): Promise<void> {
    const before = this.links;
    this.#shown += PAGE;
    await this.#render();
    this.links.find((link) => !before.includes(link))?.focus();
  }
}

function filters(groups: readonly Group[]): readonly HTMLElement[] {
  if (groups.length === 0) return [];
  const fields = groups.map(({ field, chosen, values }) => {
    const lever = (value: string, label: string, count: number) =>
      element(
        "label",
        {},
        element("input", { type: "radio", name: `find-${field}`, value, checked: value === chosen }),
        `${label} ${count}`,
      );
    const total = values.reduce((sum, { count }) => sum + count, 0);
    const levers = [lever("", "All", total), ...values.map(({ value, count }) => lever(value, value, count))];
    return element("fieldset", {}, element("legend", {}, FIELDS[field]), element("div", { class: "levers" }, ...levers));
  });
  return [element("div", { class: "narrow" }, ...fields)];
}
