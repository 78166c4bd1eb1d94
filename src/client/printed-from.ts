import { builtAt } from "./built-at.ts";
import { unfold } from "./unfold.ts";

/** What stands at the foot of paper; both are days of the reader's clock, and `built` is null where nobody says it. */
export const printedWords = (address: string, built: string | null, printed: string): string =>
  [address.replace(/[?#].*/, ""), ...(built === null ? [] : [`built ${built}`]), `printed ${printed}`].join(" · ");

// Swedish writes a day as ISO 8601 does.
const dayOf = (at: number): string => new Date(at).toLocaleDateString("sv");

/** Stands at the foot of a printed page with its address. The days come from the host and from who prints, for the bytes of a build know none. */
export class PrintedFrom extends HTMLElement {
  connectedCallback(): void {
    addEventListener("beforeprint", () => {
      const built = builtAt(document.lastModified, location.protocol, Date.now());
      this.textContent = printedWords(location.href, built === null ? null : dayOf(built), dayOf(Date.now()));
      // The style sheet unfolds the page where the browser lets it.
      if (!CSS.supports("selector(::details-content)")) addEventListener("afterprint", unfold(document), { once: true });
    });
  }
}

customElements.define("printed-from", PrintedFrom);
