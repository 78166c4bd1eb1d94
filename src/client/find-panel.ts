import styles from "../styles/find-dialog.css?inline";
import { adoptStyles } from "./adopt-styles.ts";
import { element } from "./element.ts";
import type { FindAnswers } from "./find-answers.ts";
import { loadFindAnswers } from "./load-find-answers.ts";

/** The field to paste into, with the place for its answers. What is typed stays in this page. */
export interface FindPanel {
  readonly form: HTMLFormElement;
  readonly field: HTMLTextAreaElement;
  /** Said aloud when it changes. */
  readonly status: HTMLElement;
  readonly answers: HTMLElement;
  /** Enter was pressed, and the first answer to what stands in the field has not been opened yet. Typing on takes it back. */
  opensFirst: boolean;
  /** Puts text into the field, if any, and looks for it. */
  ask(text: string): void;
}

export const FIND_LABEL = "find-label";

/** Builds the panel, around the form if there is one in the page; what answers is loaded when the field is first used. */
export function findPanel(standing?: HTMLFormElement): FindPanel {
  adoptStyles(styles);
  const form = standing ?? newForm();
  const field = form.querySelector("textarea") ?? element("textarea");
  const keys = form.querySelector(".keys") ?? element("span");
  keys.id = "find-keys";
  keys.replaceChildren(element("kbd", {}, "Enter"), " opens the first answer, ", element("kbd", {}, "Down"), " goes to the list");
  field.setAttribute("aria-describedby", keys.id);
  field.setAttribute("enterkeyhint", "go");
  const status = element("p", { class: "found", role: "status" });
  const panel: FindPanel = { form, field, status, answers: element("div", { class: "answers" }), opensFirst: false, ask };
  let answering: Promise<FindAnswers> | undefined;
  /** The keys work from the first moment on; what they ask for is done, in its order, once that which answers is there. */
  function whenThere(act: (answers: FindAnswers) => void): void {
    answering ??= loadFindAnswers().then((findAnswers) => findAnswers(panel));
    answering.then(act, () => {
      answering = undefined;
      status.textContent = "The search could not be loaded. Are you offline? Load the page again to try again.";
    });
  }
  function ask(text: string): void {
    // Who has begun to type before the script was there types on.
    if (text === "" || text !== field.value || document.activeElement !== field) {
      if (text !== "") field.value = text;
      field.focus();
      field.select();
    }
    whenThere((answers) => answers.look());
  }
  // The first letter then finds most of it on the way. A focus that no reader gave is none to hurry for.
  field.addEventListener("focus", () => {
    const { userActivation } = navigator as { readonly userActivation?: UserActivation };
    if (userActivation?.isActive !== false) whenThere(() => undefined);
  });
  field.addEventListener("input", () => {
    panel.opensFirst = false;
    whenThere((answers) => answers.look());
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    panel.opensFirst = true;
    whenThere((answers) => answers.openFirst());
  });
  return panel;
}

function newForm(): HTMLFormElement {
  const field = element("textarea", {
    id: "find-field",
    rows: "2",
    dir: "auto",
    spellcheck: "false",
    autocomplete: "off",
    autocapitalize: "off",
  });
  const under = [element("span", {}, "Nothing leaves this device."), " ", element("span", { class: "keys" })];
  return element(
    "form",
    { class: "slab ask", role: "search" },
    element("div", {}, element("label", { for: field.id, id: FIND_LABEL }, "What do you see?")),
    field,
    element("p", { class: "under" }, ...under),
  );
}
