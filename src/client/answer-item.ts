import type { MarkedText, MatchedPage } from "../search/matched-page.ts";
import { element } from "./element.ts";
import type { Place } from "./narrow-answers.ts";
import type { ShownLine } from "./pasted-lines.ts";
import { hostAddress } from "./site-place.ts";

/** An answer whose text has been read. */
export interface ReadAnswer extends Place {
  readonly page: MatchedPage;
  readonly lines: readonly ShownLine[];
}

/** One answer: where it leads, what it is, what was found in it and where in the paste, the sections that hold it. */
export function answerItem({ project, kind, page, lines }: ReadAnswer): HTMLLIElement {
  const { title, url, excerpt, sections } = page;
  const places = sections.map((section) => element("li", {}, element("a", { href: hostAddress(section.url) }, section.title)));
  return element(
    "li",
    {},
    element("a", { href: hostAddress(url), class: "to" }, title),
    " ",
    element("span", { class: "datum q" }, [kind.toLowerCase(), project].filter((word) => word !== "").join(" · ")),
    element("p", {}, ...marked(excerpt)),
    ...lines.map(({ number, parts }) =>
      element("p", { class: "pasted" }, element("span", { class: "q" }, `Line ${number} `), element("code", {}, ...marked(parts))),
    ),
    ...(places.length === 0 ? [] : [element("ul", { "aria-label": `In ${title}` }, ...places)]),
  );
}

const marked = (text: MarkedText): readonly (Node | string)[] =>
  text.map((part) => (part.marked ? element("mark", {}, part.text) : part.text));
