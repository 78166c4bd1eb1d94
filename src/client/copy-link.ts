import { element } from "./element.ts";
import { addressOf } from "./query-address.ts";
import { hostAddress } from "./site-place.ts";

const SEARCH = "/search/";

/** A button that copies a link to the answers. The question stands behind the `#` of the link, which no browser sends to a server. */
export function copyLink(
  field: HTMLTextAreaElement,
  say: (...words: readonly (Node | string)[]) => void,
): { readonly root: HTMLElement; offer(query: string): void } {
  const button = element("button", { type: "button", class: "btn" }, "Copy a link to these answers");
  const root = element("p", { class: "share", hidden: true }, button);
  const address = (): string => addressOf(SEARCH, field.value.trim());
  button.addEventListener("click", () => {
    const link = `${location.origin}${hostAddress(address())}`;
    navigator.clipboard.writeText(link).then(
      () => say("Copied. What you typed stands in the link; no server sees it."),
      () => say("The browser does not let this page copy. The link is ", element("a", { href: link }, "this one"), "."),
    );
  });
  return {
    root,
    offer(query) {
      root.hidden = query === "" || address() === SEARCH;
    },
  };
}
