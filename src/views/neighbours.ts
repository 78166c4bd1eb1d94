import type { ChecklistEntry, GuideEntry, RunbookEntry } from "../model/catalog.ts";
import type { LinkView } from "./entry-link.ts";

/** The entries before and after one in its list. */
export function neighbours<Item>(
  list: readonly Item[],
  item: Item,
): { readonly previous: Item | undefined; readonly next: Item | undefined } {
  const index = list.indexOf(item);
  return { previous: list[index - 1], next: list[index + 1] };
}

export const documentLink = (document: ChecklistEntry | GuideEntry | RunbookEntry | undefined): LinkView | null =>
  document === undefined ? null : { text: document.data.title, href: document.url };
