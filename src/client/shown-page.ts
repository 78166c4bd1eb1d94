import type { TrailPlace } from "../incident/incident.ts";
import { pagePath } from "./site-place.ts";

/** A page as it stands in the document: alone in `main`, or as one of the many in a file to carry. */
export interface ShownPage {
  readonly root: HTMLElement;
  /** Where it stands on the site, for the trail. */
  readonly place: TrailPlace;
  /** Begins the ids of what stands on it: in a file of many pages each id begins with the name of its page. */
  readonly prefix: string;
}

/** The page that holds an element. */
export function shownPage(element: Element): ShownPage {
  const part = element.closest<HTMLElement>("[data-path]");
  const root = part ?? document.querySelector("main") ?? document.body;
  return {
    root,
    place: { path: part?.dataset["path"] ?? pagePath(), page: root.querySelector("h1")?.textContent.trim() ?? "" },
    prefix: part === null ? "" : `${part.id}/`,
  };
}
