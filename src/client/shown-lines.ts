import { element } from "./element.ts";
import type { ShownLine } from "./pasted-lines.ts";

/** The lines of a paste as a small excerpt; nothing for none. */
export function shownLines(lines: readonly ShownLine[]): readonly HTMLElement[] {
  if (lines.length === 0) return [];
  const rows = lines.flatMap(({ number, parts }) => [
    element("span", { class: "q" }, `${number} `),
    ...parts.map(({ text, marked }) => (marked ? element("mark", {}, text) : text)),
    "\n",
  ]);
  return [
    element("p", {}, "Found in what you pasted:"),
    element("pre", { tabindex: "0", "aria-label": "Found in what you pasted" }, ...rows),
  ];
}
