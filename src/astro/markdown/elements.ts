import type { Element, ElementContent, Properties } from "hast";

/** An element of the page. */
export const element = (tagName: string, properties: Properties, children: ElementContent[] = []): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});

export const text = (value: string): ElementContent => ({ type: "text", value });

/** HTML made here, set into the page as it is. */
export const raw = (value: string): ElementContent => ({ type: "raw", value }) as unknown as ElementContent;

/** An element of one of these names; of any name when none is given. */
export const isElement = (node: ElementContent, ...names: readonly string[]): node is Element =>
  node.type === "element" && (names.length === 0 || names.includes(node.tagName));
