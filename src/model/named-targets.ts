import type { Definition as DefinitionNode, ImageReference, Nodes } from "mdast";
import type { MarkdownDocument } from "../source/markdown-document.ts";
import { addressSpan } from "./address-span.ts";
import type { Definition, Image } from "./outline.ts";

/** Collects what `[name]: address` defines and what names it; a name may be used before the line that defines it. */
export interface NamedTargets {
  add(node: Nodes): void;
  definitions(): readonly Definition[];
  /** Those by reference, `![words][name]`. */
  images(): readonly Image[];
}

export function namedTargets(document: MarkdownDocument): NamedTargets {
  const lines: DefinitionNode[] = [];
  const images: ImageReference[] = [];
  const linked = new Set<string>();
  const isForImagesOnly = (name: string): boolean => !linked.has(name) && images.some(({ identifier }) => identifier === name);
  return {
    add(node) {
      if (node.type === "definition") lines.push(node);
      else if (node.type === "imageReference") images.push(node);
      else if (node.type === "linkReference") linked.add(node.identifier);
    },
    definitions: () =>
      lines.map((line) => ({
        url: line.url,
        text: line.identifier,
        span: document.spanOf(line),
        addressSpan: addressSpan(document, line),
        isForImagesOnly: isForImagesOnly(line.identifier),
      })),
    images: () =>
      images.flatMap((image) => {
        const line = lines.find(({ identifier }) => identifier === image.identifier);
        if (line === undefined) return [];
        const source = document.sourceOf(image, image);
        return [{ url: line.url, text: image.alt ?? "", source, span: document.spanOf(image), addressSpan: addressSpan(document, line) }];
      }),
  };
}
