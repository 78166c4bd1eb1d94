import type { MarkedText, MatchedPage } from "../search/matched-page.ts";
import { element } from "./element.ts";
import type { Place } from "./narrow-answers.ts";

/** One answer: where it leads, what it is, what was found in it, the sections that hold it. */
export function answerItem({ project, kind }: Place, { title, url, excerpt, sections }: MatchedPage): HTMLLIElement {
  const places = sections.map((section) => element("li", {}, element("a", { href: section.url }, section.title)));
  return element(
    "li",
    {},
    element("a", { href: url, class: "to" }, title),
    " ",
    element("span", { class: "datum q" }, [kind.toLowerCase(), project].filter((word) => word !== "").join(" · ")),
    element("p", {}, ...marked(excerpt)),
    ...(places.length === 0 ? [] : [element("ul", { "aria-label": `In ${title}` }, ...places)]),
  );
}

const marked = (text: MarkedText): readonly (Node | string)[] =>
  text.map((part) => (part.marked ? element("mark", {}, part.text) : part.text));
