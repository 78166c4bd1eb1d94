import { answerItem } from "./answer-item.ts";
import type { ReadAnswer } from "./answer-item.ts";
import { element } from "./element.ts";
import { keepChildren } from "./keep-children.ts";

/** The answers of one source under their title. What the next answers hold again stays as it stands. */
export class AnswerSection {
  readonly #title: HTMLElement;
  readonly #list: HTMLElement;
  readonly #more = element("button", { type: "button", class: "btn" });
  #items: ReadonlyMap<string, HTMLLIElement> = new Map();

  constructor(title: string, showMore: () => void) {
    this.#title = element("h2", {}, title);
    this.#list = element("ol", { "aria-label": title });
    this.#more.addEventListener("click", showMore);
  }

  /** What to show for these answers, when so many more can be shown at once; nothing for none. */
  elements(answers: readonly ReadAnswer[], more: number): readonly HTMLElement[] {
    const items = new Map(
      answers.map((answer) => {
        const key = JSON.stringify(answer);
        return [key, this.#items.get(key) ?? answerItem(answer)] as const;
      }),
    );
    this.#items = items;
    keepChildren(this.#list, [...items.values()]);
    if (answers.length === 0) return [];
    this.#more.textContent = `Show ${more} more`;
    return [this.#title, this.#list, ...(more > 0 ? [this.#more] : [])];
  }
}
