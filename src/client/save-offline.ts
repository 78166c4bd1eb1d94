import css from "../styles/saved-copy.css?inline";
import { adoptStyles } from "./adopt-styles.ts";
import { loadFindIndexEarly } from "./load-find-index.ts";
import { hostAddress } from "./site-place.ts";

/** Has the site saved on this device, and says so in a few quiet words. Says nothing where the browser has no way to. */
export class SaveOffline extends HTMLElement {
  connectedCallback(): void {
    if (!("serviceWorker" in navigator)) return;
    if (document.querySelector(".saved-copy") !== null) adoptStyles(css);
    if (navigator.serviceWorker.controller === null) this.role = "status";
    else this.#say("Saved for offline");
    // The page itself comes first.
    if (document.readyState === "complete") void this.#save();
    else addEventListener("load", () => void this.#save(), { once: true });
  }

  async #save(): Promise<void> {
    // Then the search: on a slow network what is saved leaves no room for anything else.
    await loadFindIndexEarly();
    try {
      const { installing, waiting, active } = await navigator.serviceWorker.register(hostAddress("/sw.js"), { updateViaCache: "none" });
      const worker = active ?? waiting ?? installing;
      const follow = () => {
        if (worker?.state === "activated") this.#say("Saved for offline");
        if (worker?.state === "redundant" && active === null) this.#say("Not saved for offline");
      };
      worker?.addEventListener("statechange", follow);
      follow();
    } catch {
      if (navigator.serviceWorker.controller === null) this.#say("Not saved for offline");
    }
  }

  #say(words: string): void {
    if (this.textContent !== words) this.textContent = words;
  }
}

customElements.define("save-offline", SaveOffline);
