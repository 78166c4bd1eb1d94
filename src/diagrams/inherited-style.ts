import type { EditedElement } from "./edited-element.ts";

/** What the style of SVG passes from parent to child. Anything else stays where it is. */
export const INHERITED = new Set(
  (
    "fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin " +
    "marker-start marker-mid marker-end font-size font-weight font-style text-anchor dominant-baseline"
  ).split(" "),
);

/** What stands for nothing on the root of a drawing, and for what is not inherited anywhere. */
export const INITIAL: Readonly<Record<string, string>> = {
  "fill-opacity": "1",
  "fill-rule": "nonzero",
  stroke: "none",
  "stroke-width": "1",
  "stroke-opacity": "1",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "marker-start": "none",
  "marker-mid": "none",
  "marker-end": "none",
  "font-weight": "400",
  "font-style": "normal",
  "text-anchor": "start",
  "dominant-baseline": "auto",
  "text-decoration-line": "none",
  opacity: "1",
  "clip-path": "none",
};

/** Moves the commonest value of each property among the children up to their parent. */
export function liftStyle(node: EditedElement): void {
  const children = node.children.filter((child) => typeof child === "object");
  for (const child of children) liftStyle(child);
  for (const name of INHERITED) {
    const counts = new Map<string, number>();
    for (const { style } of children) {
      const value = style[name];
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const [commonest] = [...counts].sort((a, b) => b[1] - a[1]);
    if (commonest) node.style[name] ??= commonest[0];
    for (const { style } of children) if (style[name] === node.style[name]) delete style[name];
  }
}
