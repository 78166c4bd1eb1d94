import { unfold } from "./unfold.ts";

/** What stands at the foot of paper; `day` is a day of the reader's clock. */
export const printedWords = (address: string, day: string): string => `${address.replace(/[?#].*/, "")} · printed ${day}`;

/** Stands at the foot of a printed page with its address; the day comes from the clock of who prints, for a build knows none. */
export class PrintedFrom extends HTMLElement {
  connectedCallback(): void {
    addEventListener("beforeprint", () => {
      // Swedish writes a day as ISO 8601 does.
      this.textContent = printedWords(location.href, new Date().toLocaleDateString("sv"));
      // The style sheet unfolds the page where the browser lets it.
      if (!CSS.supports("selector(::details-content)")) addEventListener("afterprint", unfold(document), { once: true });
    });
  }
}

customElements.define("printed-from", PrintedFrom);
