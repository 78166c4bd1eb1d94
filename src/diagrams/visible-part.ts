import type { DrawnElement } from "./drawn-element.ts";
import { type EditedElement, NEEDS_CONTENT } from "./edited-element.ts";
import { INHERITED, INITIAL } from "./inherited-style.ts";
import { tidyPath } from "./tidy-path.ts";

/** A copy without what cannot be seen, each element with only the style that makes a difference on it. `null` where nothing is left. */
export function visiblePart(element: DrawnElement): EditedElement | null {
  const children = element.children
    .map((child) => (typeof child === "string" ? child : visiblePart(child)))
    .filter((child) => child !== null);
  if (NEEDS_CONTENT.has(element.tag) && !children.some((child) => typeof child === "object" || child.trim())) return null;
  const style = relevantStyle(element, children);
  if (style === null) return null;
  const attributes = { ...element.attributes };
  if (attributes["d"] !== undefined) attributes["d"] = tidyPath(attributes["d"]);
  if (style["stroke"] === "none" && /^M[^A-Z]*L[^A-Z]*$/i.test(attributes["d"] ?? "")) return null;
  if (element.tag === "rect" && !isPill(attributes)) for (const name of ["rx", "ry"]) delete attributes[name];
  return { tag: element.tag, attributes, style, children: joinOutlines(children) };
}

/** Mermaid draws some shapes as an area and, above it, its outline. */
function joinOutlines(children: readonly (EditedElement | string)[]): (EditedElement | string)[] {
  return children.reduce<(EditedElement | string)[]>((joined, child) => {
    const last = joined.at(-1);
    if (typeof child === "object" && typeof last === "object" && isOutline(last, child)) {
      last.attributes = child.attributes;
      last.style = { ...child.style, fill: last.style["fill"] ?? "none" };
    } else {
      joined.push(child);
    }
    return joined;
  }, []);
}

function isOutline(area: EditedElement, outline: EditedElement): boolean {
  const place = ({ tag, attributes }: EditedElement) => `${tag} ${attributes["transform"]} ${attributes["d"]?.replace(/Z$/, "")}`;
  const adds = (name: string, nothing: EditedElement) => nothing.style[name] === "none" || area.style[name] === outline.style[name];
  return area.tag === "path" && place(area) === place(outline) && adds("fill", outline) && adds("stroke", area);
}

/** A rectangle with round ends is a shape of its own; lesser corners only soften. */
function isPill({ height = "0", rx = "0" }: Record<string, string>): boolean {
  return Number.parseFloat(rx) >= Number.parseFloat(height) / 2 - 1;
}

/** The properties that make a difference on this element; `null` where nothing of it can be seen. */
function relevantStyle(element: DrawnElement, children: readonly (EditedElement | string)[]): Record<string, string> | null {
  const style = { ...element.style };
  delete style["font-family"];
  if (style["opacity"] === "0") return null;
  const isText = element.tag === "text" || element.tag === "tspan";
  if (isText && !children.some((child) => typeof child === "string" && child.trim())) {
    for (const name of INHERITED) delete style[name];
  } else if ("fill" in style) {
    if (style["stroke-width"] === "0") style["stroke"] = "none";
    const hasStroke = style["stroke"] !== "none";
    const hasMarker = ["marker-start", "marker-mid", "marker-end"].some((name) => (style[name] ?? "none") !== "none");
    if (element.tag === "line") delete style["fill"];
    if (!hasStroke && !hasMarker && (style["fill"] ?? "none") === "none") return null;
    if (isFlat(element)) return null;
    if (!hasStroke) for (const name of Object.keys(style)) if (name.startsWith("stroke-")) delete style[name];
    if (style["fill"] === "none") for (const name of ["fill-opacity", "fill-rule"]) delete style[name];
  }
  for (const [name, value] of Object.entries(style)) if (!INHERITED.has(name) && INITIAL[name] === value) delete style[name];
  return style;
}

function isFlat({ tag, attributes }: DrawnElement): boolean {
  return tag === "rect" && !(Number.parseFloat(attributes["width"] ?? "0") > 0 && Number.parseFloat(attributes["height"] ?? "0") > 0);
}
