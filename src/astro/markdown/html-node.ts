import type { ElementContent } from "hast";

/** HTML made here, set into the page as it is. MDX compiles to components, so there it travels in a fragment. */
export function htmlNode(value: string, mdx: boolean): ElementContent {
  const node = mdx
    ? { type: "mdxJsxFlowElement", name: "Fragment", attributes: [{ type: "mdxJsxAttribute", name: "set:html", value }], children: [] }
    : { type: "raw", value };
  return node as unknown as ElementContent;
}
