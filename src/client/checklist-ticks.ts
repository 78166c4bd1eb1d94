import { element } from "./element.ts";
import { IncidentStore } from "./incident-store.ts";
import { resetButton } from "./reset-button.ts";
import { shownPage } from "./shown-page.ts";
import { keptAs } from "./site-place.ts";

/** An item of the checklist on the page. */
interface Item {
  readonly id: string;
  readonly box: HTMLInputElement;
}

/** Keeps the ticks of a checklist for so many `days` after the last one, says how far it is, and starts anew. */
export class ChecklistTicks extends HTMLElement {
  connectedCallback(): void {
    if (this.firstElementChild !== null) return;
    const { root, place, prefix } = shownPage(this);
    const days = Number(this.getAttribute("days"));
    const store = new IncidentStore(keptAs(`checklist:${place.path}`), days * 24);
    const items = [...root.querySelectorAll<HTMLElement>(".items > li")].flatMap((row): readonly Item[] => {
      const box = row.querySelector<HTMLInputElement>(".tick input");
      if (box === null) return [];
      const id = row.id.slice(prefix.length);
      const title = (row.querySelector(".text")?.textContent ?? "").replace(/^\d+ /, "").trim();
      box.addEventListener("change", () => store.record({ kind: box.checked ? "done" : "undone", ...place, step: id, title }));
      return [{ id, box }];
    });
    const count = element("b");
    const reset = resetButton("Start again", "Forget these ticks", () => {
      store.clear();
      items[0]?.box.focus();
    });
    this.append(element("p", { class: "progress" }, count, ` ${kept(store, days)}`), reset);
    const show = (): void => {
      const marks = store.incident?.marks[place.path] ?? {};
      for (const { id, box } of items) box.checked = marks[id] === "done";
      const done = items.filter(({ id }) => marks[id] === "done").length;
      count.textContent = `${done} of ${items.length} done`;
      reset.hidden = done === 0;
    };
    store.addEventListener("change", show);
    show();
  }
}

const kept = ({ isKept }: IncidentStore, days: number): string =>
  isKept
    ? `Ticks stay in this browser until ${days === 1 ? "one day" : `${days} days`} after the last one.`
    : "This browser lets the page keep no ticks: they are gone when you close or reload it.";

customElements.define("checklist-ticks", ChecklistTicks);
