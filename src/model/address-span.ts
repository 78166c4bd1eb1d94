import type { Definition, Image, Link } from "mdast";
import type { Span } from "../diagnostics/diagnostic.ts";
import type { MarkdownDocument } from "../source/markdown-document.ts";

/** Where the address of a link, an image or a definition is written; the whole of it where none is: `[words]()`. */
export function addressSpan(document: MarkdownDocument, node: Link | Image | Definition): Span {
  return document.spanOf(node, addressRange(node, document.sourceOf(node, node)));
}

function addressRange(node: Link | Image | Definition, source: string): readonly [from: number, to: number] {
  const from = openingOf(node, source).length;
  const isBare = from === 0;
  const rest = source.slice(from, isBare || node.type === "definition" ? undefined : -1);
  const { length } = (source[from - 1] === "<" ? /^[^<>\n]*/ : /^\S*/).exec(rest)?.[0] ?? "";
  return length === 0 ? [0, source.length] : [from, from + length];
}

/** What stands before the address; empty for an address that is its own link. */
function openingOf(node: Link | Image | Definition, source: string): string {
  if (node.type === "definition") return /^\[(?:\\.|[^\]\\])+\]:\s*<?/.exec(source)?.[0] ?? "";
  const words = node.type === "image" ? source.indexOf("](") : wordsEnd(node);
  const opening = /^\]\(\s*<?/.exec(source.slice(words))?.[0];
  if (opening !== undefined) return source.slice(0, words) + opening;
  return source.startsWith("<") ? "<" : "";
}

function wordsEnd({ children, position }: Link): number {
  const end = children.at(-1)?.position?.end.offset;
  return end === undefined ? 1 : end - (position?.start.offset ?? 0);
}
