import styles from "../styles/levers.css?inline";
import { adoptStyles } from "./adopt-styles.ts";

const choices = { system: "System", light: "Light", dark: "Dark" } as const;

/** Lets the reader override the system's light or dark; the choice is kept in `localStorage` as `theme`. */
export class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    adoptStyles(styles);
    const chosen = document.documentElement.dataset["theme"] ?? "system";
    const levers = Object.entries(choices).map(
      ([value, label]) => `<label><input type="radio" name="theme" value="${value}"${value === chosen ? " checked" : ""}>${label}</label>`,
    );
    this.innerHTML = `<fieldset class="levers"><legend class="vh">Theme</legend>${levers.join("")}</fieldset>`;
    this.addEventListener("change", (event) => choose((event.target as HTMLInputElement).value));
    colourBrowser(chosen);
  }
}

function choose(theme: string): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset["theme"];
  else dataset["theme"] = theme;
  colourBrowser(theme);
  try {
    if (theme === "system") localStorage.removeItem("theme");
    else localStorage.setItem("theme", theme);
  } catch {
    // Storage may be forbidden; the choice then holds for this page.
  }
}

/** The browser's own bars take the colour of the page. */
function colourBrowser(theme: string): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[data-scheme]")) {
    const scheme = meta.dataset["scheme"];
    const overridden = scheme === theme ? "all" : "not all";
    meta.media = theme === "system" ? `(prefers-color-scheme: ${scheme})` : overridden;
  }
}

customElements.define("theme-choice", ThemeChoice);
