import type { PageText } from "../../search/matched-page.ts";
import { beginsPart } from "../../search/matched-page.ts";

/** What stands within a line of text; everything else begins a word of its own. */
const INLINE = "a, abbr, b, bdi, code, em, i, mark, small, span, strong, sub, sup, time, var";

/** A page of the bundle as text. Its address is left empty: the ids of its places are those of the whole document. */
export interface Leaf extends PageText {
  /** Its place in the bundle, such as `runbooks/backend-down`. */
  readonly name: string;
}

/** The pages of the bundle that stands open. */
export const readLeaves = (): readonly Leaf[] => [...document.querySelectorAll<HTMLElement>(".leaf")].map(readLeaf);

function readLeaf(leaf: HTMLElement): Leaf {
  const anchors: PageText["anchors"][number][] = [];
  let content = "";
  const walker = document.createTreeWalker(leaf, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, skipMarginal);
  while (walker.nextNode() !== null) {
    const node = walker.currentNode;
    if (node instanceof Text) content += node.data.replace(/\s+/g, " ");
    else if (node instanceof Element && !node.matches(INLINE)) {
      content += " ";
      const { localName: element, id } = node;
      if (beginsPart(element) && id !== "")
        anchors.push({ element, id, text: headingText(node), location: content.trim().split(/\s+/).length });
    }
  }
  const title = leaf.querySelector("h1")?.textContent.trim() ?? leaf.id;
  return { name: leaf.id, url: "", content: content.trim().replace(/\s+/g, " "), meta: { title }, anchors };
}

/** What stands on every page, and what is no text of it. */
const skipMarginal = (node: Node): number =>
  node instanceof Element && node.matches("nav, [popover], svg, incident-values dd, .vh, .crumbs")
    ? NodeFilter.FILTER_REJECT
    : NodeFilter.FILTER_ACCEPT;

const headingText = (heading: Element): string => heading.textContent.replace(/^\s*\d+ /, "").trim();
