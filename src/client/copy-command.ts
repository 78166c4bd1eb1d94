import { commandText } from "./command-text.ts";
import { element } from "./element.ts";

const SAID_FOR = 2500;

/** A button that copies the command of its figure: `<copy-command label="step 3">`. */
export class CopyCommand extends HTMLElement {
  readonly #word = element("span");
  readonly #status = element("span", { class: "vh", role: "status" });
  #forget: number | undefined;

  connectedCallback(): void {
    const code = this.closest("figure")?.querySelector<HTMLElement>("pre > code");
    if (!code || this.firstElementChild !== null) return;
    this.#word.textContent = "Copy";
    const button = element("button", { type: "button", class: "copy" }, this.#word, element("span", { class: "vh" }, ` ${this.#label}`));
    button.addEventListener("click", () => void this.#copy(code));
    this.append(button, this.#status);
  }

  get #label(): string {
    return this.getAttribute("label") ?? "the command";
  }

  async #copy(code: HTMLElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(commandText(code.textContent));
      this.#say("Copied", `Copied ${this.#label}`);
    } catch {
      getSelection()?.selectAllChildren(code);
      this.#say("Press Ctrl C", "The browser does not let this page copy. The command is selected: press Ctrl C.");
    }
  }

  #say(word: string, sentence: string): void {
    this.#word.textContent = word;
    this.#status.textContent = sentence;
    clearTimeout(this.#forget);
    this.#forget = window.setTimeout(() => {
      this.#word.textContent = "Copy";
      this.#status.textContent = "";
    }, SAID_FOR);
  }
}

customElements.define("copy-command", CopyCommand);
