import { LIFETIME_HOURS } from "../incident/incident.ts";
import type { TrailEntry } from "../incident/incident.ts";
import { entryInWords, trailMarkdown } from "../incident/trail-markdown.ts";
import { element } from "./element.ts";
import { pageIncident } from "./incident-store.ts";
import type { IncidentStore } from "./incident-store.ts";
import { localClock } from "./local-clock.ts";
import { resetButton } from "./reset-button.ts";
import { shownPage } from "./shown-page.ts";

/** What was done in this incident, with times; its own notes; ways to take it along and to start anew. `system` is the system's name. */
export class IncidentTrail extends HTMLElement {
  connectedCallback(): void {
    const store = pageIncident();
    if (store === null || this.firstElementChild !== null) return;
    this.role = "region";
    const { prefix } = shownPage(this);
    const heading = element("h2", { id: `${prefix}trail`, tabindex: "-1" }, "Trail");
    this.setAttribute("aria-labelledby", heading.id);
    const list = element("ol", { class: "trail-list" });
    const said = element("span", { role: "status" });
    const field = element("textarea", { id: `${prefix}trail-note`, rows: "2" });
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
      resetButton("Start a new incident", "Forget this trail, ticks and values", () => {
        store.clear();
        said.textContent = "";
        heading.focus();
      }),
      " ",
      said,
    );
    this.append(
      heading,
      element(
        "p",
        { class: "q" },
        `Ticks, copies, values and notes, for all runbooks of ${this.#system}. ${store.isKept ? `It stays in this browser, without secrets, until ${LIFETIME_HOURS} hours after the last entry.` : NOT_KEPT}`,
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

const NOT_KEPT = "This browser lets the page keep nothing: it is gone when you close or reload the page.";

customElements.define("incident-trail", IncidentTrail);
