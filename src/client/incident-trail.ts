import { LIFETIME_HOURS } from "../incident/incident.ts";
import type { TrailEntry } from "../incident/incident.ts";
import { entryInWords, trailMarkdown } from "../incident/trail-markdown.ts";
import { element } from "./element.ts";
import { pageIncident } from "./incident-store.ts";
import type { IncidentStore } from "./incident-store.ts";
import { localClock } from "./local-clock.ts";

/** What was done in this incident, with times; its own notes; ways to take it along and to start anew. `system` is the system's name. */
export class IncidentTrail extends HTMLElement {
  connectedCallback(): void {
    const store = pageIncident();
    if (store === null || this.firstElementChild !== null) return;
    this.role = "region";
    this.setAttribute("aria-labelledby", "trail");
    const list = element("ol", { class: "trail-list" });
    const said = element("span", { role: "status" });
    const field = element("textarea", { id: "trail-note", rows: "2" });
    const form = element(
      "form",
      { class: "field" },
      element("label", { for: field.id }, "Note"),
      field,
      element("p", {}, element("button", { class: "btn" }, "Add the note")),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (field.value.trim() === "") return;
      store.record({ kind: "note", text: field.value.trim() });
      field.value = "";
    });
    const acts = element(
      "p",
      { class: "acts" },
      this.#copyButton(store, said),
      " ",
      this.#downloadButton(store),
      " ",
      resetButton(store, said),
      " ",
      said,
    );
    this.append(
      element("h2", { id: "trail", tabindex: "-1" }, "Trail"),
      element(
        "p",
        { class: "q" },
        `Ticks, copies, values and notes, for all runbooks of ${this.#system}. It stays in this browser, without secrets, until ${LIFETIME_HOURS} hours after the last entry.`,
      ),
      list,
      form,
    );
    const show = (): void => {
      const entries = store.incident?.trail ?? [];
      list.replaceChildren(...entries.map(item));
      if (entries.length === 0) acts.remove();
      else if (!acts.isConnected) this.append(acts);
    };
    store.addEventListener("change", show);
    show();
  }

  get #system(): string {
    return this.getAttribute("system") ?? "this system";
  }

  #copyButton(store: IncidentStore, said: HTMLElement): HTMLElement {
    const button = element("button", { type: "button", class: "btn" }, "Copy as Markdown");
    button.addEventListener("click", () => {
      navigator.clipboard.writeText(this.#markdown(store)).then(
        () => (said.textContent = "Copied."),
        () => (said.textContent = "The browser does not let this page copy: download it."),
      );
    });
    return button;
  }

  #downloadButton(store: IncidentStore): HTMLElement {
    const button = element("button", { type: "button", class: "btn" }, "Download");
    button.addEventListener("click", () => {
      const href = URL.createObjectURL(new Blob([this.#markdown(store)], { type: "text/markdown" }));
      const day = (store.incident?.began ?? "").slice(0, 10);
      element("a", { href, download: `incident-${day}.md` }).click();
      setTimeout(() => URL.revokeObjectURL(href), 10_000);
    });
    return button;
  }

  #markdown({ incident }: IncidentStore): string {
    return incident === null ? "" : trailMarkdown(incident, this.#system, localClock());
  }
}

function item(entry: TrailEntry): HTMLElement {
  const time = element("time", { datetime: entry.at, class: "datum" }, localClock().time(entry.at));
  const code = entry.kind === "copied" ? [element("pre", {}, element("code", {}, entry.text))] : [];
  return element("li", {}, time, element("div", {}, entryInWords(entry), ...code));
}

/** Forgets everything at the second press. */
function resetButton(store: IncidentStore, said: HTMLElement): HTMLElement {
  const word = "Start a new incident";
  const button = element("button", { type: "button", class: "btn" }, word);
  let isArmed = false;
  const disarm = (): void => {
    isArmed = false;
    button.textContent = word;
  };
  button.addEventListener("blur", disarm);
  button.addEventListener("click", () => {
    if (!isArmed) {
      isArmed = true;
      button.textContent = "Forget this trail, ticks and values";
      return;
    }
    disarm();
    store.clear();
    said.textContent = "";
  });
  return button;
}

customElements.define("incident-trail", IncidentTrail);
