import type { FindIndex } from "../../find/find-index.ts";
import { resolve } from "../../find/resolve.ts";
import type { FindResult } from "../../find/resolve.ts";
import { FIND, placeLink } from "../place-links.ts";

/** What stands in the bundle for the script, as JSON in the element `#data`. */
export interface ReaderData {
  readonly index: FindIndex;
  /** The names of the bundle's pages by their addresses on the site. */
  readonly names: Readonly<Record<string, string>>;
}

const MOST_SURE = 5;
const MOST_CLOSE = 3;

/** Answers what is typed or pasted into the field, as it is typed. */
export function answerPastes(): void {
  const form = document.querySelector<HTMLFormElement>("form.ask");
  const field = form?.querySelector("textarea");
  const status = document.querySelector(".found");
  const list = document.querySelector(".answers ol");
  if (!form || !field || !status || !list) return;
  let data: ReaderData | undefined;

  const answer = (): void => {
    const query = field.value.trim();
    data ??= JSON.parse(document.getElementById("data")?.textContent ?? "") as ReaderData;
    const names = new Map(Object.entries(data.names));
    const { confident, results } = query === "" ? { confident: true, results: [] } : resolve(data.index, query);
    list.replaceChildren(...results.slice(0, confident ? MOST_SURE : MOST_CLOSE).map((result) => answerItem(result, names)));
    status.textContent = query === "" ? "" : results.length === 0 ? "No known symptom." : confident ? "" : UNSURE;
  };

  form.hidden = false;
  field.addEventListener("input", answer);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.closest("input, textarea, select") !== null;
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    event.preventDefault();
    location.hash = FIND;
    field.focus();
  });
}

const UNSURE = "No known symptom; these are the closest pages.";

function answerItem({ url, anchor, title, kind, why }: FindResult, names: ReadonlyMap<string, string>): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.className = "to";
  link.href = placeLink(anchor === null || url.includes("#") ? url : `${url}#${anchor}`, "", { names, site: undefined }) ?? "";
  link.textContent = title;
  const what = document.createElement("span");
  what.className = "datum q";
  what.textContent = kind;
  const reason = document.createElement("p");
  for (const [at, text] of why.split("`").entries()) {
    const mark = document.createElement("mark");
    mark.textContent = text;
    reason.append(at % 2 === 1 ? mark : text);
  }
  item.append(link, " ", what, reason);
  return item;
}
