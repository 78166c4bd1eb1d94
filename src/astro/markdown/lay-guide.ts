import type { ElementContent } from "hast";
import { element, isElement } from "./elements.ts";

/** Gathers each `##` heading and what follows it into a section, so that a guide can be styled part by part. */
export function layGuide(blocks: readonly ElementContent[]): ElementContent[] {
  const laid: ElementContent[] = [];
  let part: ElementContent[] | null = null;
  for (const block of blocks) {
    if (isElement(block, "h2")) {
      const section = element("section", { className: ["part"] }, [block]);
      part = section.children;
      laid.push(section);
    } else (part ?? laid).push(block);
  }
  return laid;
}
