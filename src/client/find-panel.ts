import styles from "../styles/find-dialog.css?inline";
import { adoptStyles } from "./adopt-styles.ts";
import { element } from "./element.ts";
import { wearFindStyle } from "./find-style.ts";

/** The field to paste into, with the place for its answers. What is typed stays in this page. */
export interface FindPanel {
  readonly form: HTMLFormElement;
  readonly field: HTMLTextAreaElement;
  /** Said aloud when it changes. */
  readonly status: HTMLElement;
  readonly answers: HTMLElement;
  /** Puts text into the field, if any, and looks for it. */
  ask(text: string): void;
}

export const FIND_LABEL = "find-label";

/** Builds the panel; what answers is loaded when the field is first used. */
export function findPanel(): FindPanel {
  adoptStyles(styles);
  wearFindStyle();
  const field = element("textarea", {
    id: "find-field",
    rows: "2",
    spellcheck: "false",
    autocomplete: "off",
    autocapitalize: "off",
    enterkeyhint: "go",
    "aria-describedby": "find-keys",
  });
  const status = element("p", { class: "found", role: "status" });
  const keys = element(
    "span",
    { id: "find-keys", class: "keys" },
    element("kbd", {}, "Enter"),
    " opens the first answer, ",
    element("kbd", {}, "↓"),
    " goes to the list",
  );
  const form = element(
    "form",
    { class: "slab ask", role: "search" },
    element("div", {}, element("label", { for: field.id, id: FIND_LABEL }, "What do you see?")),
    field,
    element("p", { class: "under" }, element("span", {}, "Nothing leaves this device."), " ", keys),
  );
  const panel = { form, field, status, answers: element("div", { class: "answers" }), ask };
  let answering: Promise<void> | undefined;
  const connect = (): Promise<void> => (answering ??= import("./find-answers.ts").then(({ findAnswers }) => findAnswers(panel), failed));
  function failed(): void {
    status.textContent = "The search could not be loaded. Are you offline? Load the page again to try again.";
  }
  function ask(text: string): void {
    if (text !== "") field.value = text;
    field.focus();
    field.select();
    void connect().then(() => field.dispatchEvent(new Event("input")));
  }
  field.addEventListener("input", connect);
  form.addEventListener("submit", (event) => event.preventDefault());
  return panel;
}
