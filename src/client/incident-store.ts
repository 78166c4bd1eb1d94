import { LIFETIME_HOURS, recorded } from "../incident/incident.ts";
import type { Incident, TrailEvent } from "../incident/incident.ts";
import { readIncident } from "../incident/read-incident.ts";
import { keptAs } from "./site-place.ts";

/**
 * What was done, kept under a key in `localStorage` for so many hours after the last of it, and the same in all tabs; secrets
 * are kept in this page's memory alone. Calls `change` listeners after every change. Where storage is forbidden it lives as
 * long as the page.
 */
export class IncidentStore extends EventTarget {
  readonly #key: string;
  readonly #hours: number;
  /** Secrets, and what is being typed. */
  readonly #held = new Map<string, string>();
  #incident: Incident | null;

  constructor(key: string, hours: number) {
    super();
    this.#key = key;
    this.#hours = hours;
    this.#incident = this.#stored() ?? null;
    addEventListener("storage", ({ key }) => {
      if (key !== this.#key && key !== null) return;
      this.#incident = this.#stored() ?? null;
      this.#announce();
    });
  }

  get incident(): Incident | null {
    return this.#incident;
  }

  /** Whether the browser lets this page keep anything. */
  get isKept(): boolean {
    try {
      const probe = `${this.#key}:probe`;
      localStorage.setItem(probe, "");
      localStorage.removeItem(probe);
      return true;
    } catch {
      return false;
    }
  }

  /** Empty when it is not filled in. */
  filled(name: string): string {
    return this.#held.get(name) ?? this.#incident?.values[name] ?? "";
  }

  record(event: TrailEvent): void {
    // Another tab may have written since.
    const latest = this.#stored();
    if (event.kind === "filled" && event.text !== null) this.#held.delete(event.name);
    this.#incident = recorded(latest === undefined ? this.#incident : latest, event, new Date().toISOString());
    try {
      localStorage.setItem(this.#key, JSON.stringify(this.#incident));
    } catch {
      // Full or forbidden; the incident then lives as long as the page.
    }
    this.#announce();
  }

  /** Fills in a value that is not stored: a secret, or one that is still being typed. */
  hold(name: string, value: string): void {
    this.#held.set(name, value);
    this.#announce();
  }

  clear(): void {
    this.#incident = null;
    this.#held.clear();
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Forbidden, so nothing is there.
    }
    this.#announce();
  }

  /** Undefined where storage cannot be read. */
  #stored(): Incident | null | undefined {
    try {
      return readIncident(localStorage.getItem(this.#key), Date.now(), this.#hours);
    } catch {
      return undefined;
    }
  }

  #announce(): void {
    this.dispatchEvent(new Event("change"));
  }
}

let store: IncidentStore | null | undefined;

/** The incident of the system that the page is about; null where the page is about none. */
export function pageIncident(): IncidentStore | null {
  const project = document.querySelector<HTMLElement>("main")?.dataset["project"];
  store ??= project === undefined ? null : new IncidentStore(keptAs(`incident:${project}`), LIFETIME_HOURS);
  return store;
}
