import styles from "../styles/incident.css?inline";
import { fillCommand } from "../values/fill-command.ts";
import type { FilledCommand } from "../values/fill-command.ts";
import { adoptStyles } from "./adopt-styles.ts";
import { commandParts } from "./command-parts.ts";
import { element } from "./element.ts";
import { pageIncident } from "./incident-store.ts";
import { pageInputs } from "./page-inputs.ts";
import { shownPage } from "./shown-page.ts";
import { wordsAsCode } from "./words-as-code.ts";

const SAID_FOR = 2500;
/** How long a dangerous copy waits for the second press, which must not be the rest of a double click. */
const ARMED_FOR = 10_000;
const SOONEST = 500;

/**
 * A button that copies the command of its figure: `<copy-command label="step 3">`. It copies nothing while a value is missing
 * or not accepted, and what can destroy only when it is pressed a second time.
 */
export class CopyCommand extends HTMLElement {
  readonly #word = element("span");
  readonly #status = element("span", { class: "vh", role: "status" });
  readonly #notice = element("p", { class: "notice", role: "status" });
  #forget: number | undefined;
  #armedAt = 0;

  connectedCallback(): void {
    const figure = this.closest("figure");
    const code = figure?.querySelector<HTMLElement>("pre > code");
    if (!code || this.firstElementChild !== null) return;
    this.#word.textContent = "Copy";
    const button = element("button", { type: "button", class: "copy" }, this.#word, element("span", { class: "vh" }, ` ${this.#label}`));
    button.addEventListener("click", () => void this.#press(code));
    this.append(button, this.#status);
    figure?.querySelector("pre")?.before(this.#notice);
  }

  get #label(): string {
    return this.getAttribute("label") ?? "the command";
  }

  async #press(code: HTMLElement): Promise<void> {
    const page = shownPage(this);
    const inputs = [...pageInputs(page).keys()];
    const filled = fillCommand(commandParts(code), inputs, (name) => pageIncident()?.filled(name) ?? "");
    if (filled.text === null) return this.#refuse(filled);
    if (this.closest(".stop") !== null && !this.#isConfirmed()) return this.#arm();
    this.#notice.replaceChildren();
    this.#armedAt = 0;
    await this.#copy(filled.text, code);
    const { incident } = pageIncident() ?? {};
    const isRunbook = page.root.querySelector("incident-trail") !== null;
    if (isRunbook || incident) pageIncident()?.record({ kind: "copied", ...page.place, label: this.#label, text: filled.shown });
  }

  #isConfirmed(): boolean {
    const waited = performance.now() - this.#armedAt;
    return this.#armedAt > 0 && waited >= SOONEST && waited <= ARMED_FOR;
  }

  #arm(): void {
    this.#armedAt = performance.now();
    const undo = this.closest("figcaption")?.querySelector(".undo")?.cloneNode(true);
    this.#notice.replaceChildren("This can lose data or stop service. ", undo ?? "Nothing here takes it back.", " Press again to copy it.");
    this.#say("Copy it all the same", "", ARMED_FOR);
  }

  #refuse({ faults }: FilledCommand): void {
    const sentences = faults.map(({ name, reason }) => `\`${name}\` ${reason}.`);
    const first = [...pageInputs(shownPage(this))].find(([{ name }]) => name === faults[0]?.name)?.[1];
    const go = element("button", { type: "button", class: "btn" }, "Go to the field");
    go.addEventListener("click", () => {
      first?.closest("details")?.setAttribute("open", "");
      first?.querySelector<HTMLElement>("input, select")?.focus();
    });
    this.#notice.replaceChildren(...wordsAsCode(`Not copied: ${sentences.join(" ")}`), ...(first === undefined ? [] : [" ", go]));
    this.#say("Not copied", "");
  }

  async #copy(text: string, code: HTMLElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#say("Copied", `Copied ${this.#label}`);
    } catch {
      getSelection()?.selectAllChildren(code);
      this.#say("Press Ctrl C", "The browser does not let this page copy. The command is selected: press Ctrl C.");
    }
  }

  #say(word: string, sentence: string, time = SAID_FOR): void {
    this.#word.textContent = word;
    this.#status.textContent = sentence;
    clearTimeout(this.#forget);
    this.#forget = window.setTimeout(() => {
      this.#word.textContent = "Copy";
      this.#status.textContent = "";
      if (this.#armedAt > 0) this.#notice.replaceChildren();
      this.#armedAt = 0;
    }, time);
  }
}

// The script of every page, so its sheet serves the other elements of an incident too.
adoptStyles(styles);
customElements.define("copy-command", CopyCommand);
