import { element } from "./element.ts";
import { FIND_LABEL, findPanel } from "./find-panel.ts";
import type { FindPanel } from "./find-panel.ts";
import { loadFindAnswers } from "./load-find-answers.ts";
import { loadFindIndexEarly } from "./load-find-index.ts";
import { addressOf, queryOf } from "./query-address.ts";

/**
 * The search of every page, opened by `/`, Ctrl or Cmd K, and a link with `data-find`. With `inline` it stands open in its
 * place, around the form in it if there is one, and keeps its text in the address, where no server sees it.
 */
export class FindDialog extends HTMLElement {
  #panel: FindPanel | undefined;
  #dialog: HTMLDialogElement | undefined;

  connectedCallback(): void {
    if (this.hasAttribute("inline")) this.#standInline();
    else if (document.querySelector("find-dialog[inline]") === null) listen(() => this.open());
  }

  open(): void {
    hurry();
    this.#panel ??= this.#build();
    if (this.#dialog?.open === false) this.#dialog.showModal();
    this.#panel.ask("");
  }

  #build(): FindPanel {
    const panel = findPanel();
    const close = element("button", { type: "button", class: "btn" }, "Close ", element("kbd", {}, "Esc"));
    panel.form.firstElementChild?.append(close);
    const dialog = element(
      "dialog",
      { class: "find-box", "aria-labelledby": FIND_LABEL, closedby: "any" },
      panel.form,
      panel.status,
      panel.answers,
    );
    close.addEventListener("click", () => dialog.close());
    // A link to a place on the page that stands behind would lead there unseen.
    panel.answers.addEventListener("click", (event) => {
      if ((event.target as Element).closest("a") !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.close();
    });
    this.append(dialog);
    this.#dialog = dialog;
    return panel;
  }

  #standInline(): void {
    const form = this.querySelector("form") ?? undefined;
    const panel = findPanel(form);
    if (form === undefined) this.prepend(panel.form);
    panel.form.after(panel.status, panel.answers);
    listen(() => panel.ask(""));
    const query = queryOf(location) || panel.field.value;
    const keep = () => history.replaceState(history.state, "", addressOf(location.pathname, panel.field.value.trim()));
    panel.field.addEventListener("change", keep);
    panel.answers.addEventListener("click", keep, { capture: true });
    // A shared link, followed from the page to which it leads, does not load that page again.
    addEventListener("hashchange", () => {
      const asked = queryOf(location);
      if (asked.trim() !== "" && asked !== panel.field.value) panel.ask(asked);
    });
    if (query.trim() !== "") {
      panel.ask(query);
      keep();
    } else if (form === undefined) panel.field.focus();
  }
}

/** What is under way while the dialog is built need not be waited for. */
const hurry = (): void => void loadFindAnswers().catch(() => undefined);

function listen(open: () => void): void {
  document.addEventListener("keydown", (event) => {
    const target = event.target as Element;
    const isShortcut = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k";
    const isSlash =
      event.key === "/" &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey &&
      target.closest("input, textarea, select, [contenteditable]") === null;
    if (!isShortcut && !isSlash) return;
    event.preventDefault();
    open();
  });
  document.addEventListener("pointerdown", (event) => {
    if ((event.target as Element).closest("[data-find]") !== null) hurry();
  });
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("[data-find]");
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
}

customElements.define("find-dialog", FindDialog);
void loadFindIndexEarly();
