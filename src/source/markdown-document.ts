import type { Nodes, Root } from "mdast";
import { markdownToMdast, mdxToMdast } from "satteri";
import type { Span } from "../diagnostics/diagnostic.ts";
import { markdownFeatures } from "./markdown-features.ts";
import { offsetOf, spanOf } from "./text-file.ts";
import type { TextFile } from "./text-file.ts";

export interface MarkdownDocument {
  /** Null when the text does not parse. Offsets of nodes count from `bodyStart`. */
  readonly tree: Root | null;
  readonly fault: { readonly message: string; readonly span: Span } | null;
  /** The span of a node in the file, or of a part of it: from one offset to another, counted from the start of the node. */
  spanOf(node: Positioned, part?: readonly [from: number, to: number]): Span;
  /** The Markdown from the start of one node to the end of another. */
  sourceOf(first: Positioned, last: Positioned): string;
}

interface Positioned {
  readonly position?:
    | { readonly start: { readonly offset?: number | undefined }; readonly end: { readonly offset?: number | undefined } }
    | undefined;
}

/** Reads the body of a Markdown file with the engine and the options of the build. */
export function markdownDocument(file: TextFile, bodyStart: number, format: "md" | "mdx"): MarkdownDocument {
  const body = file.text.slice(bodyStart);
  const at: MarkdownDocument["spanOf"] = (node, part) => {
    const start = bodyStart + (node.position?.start.offset ?? 0);
    if (part !== undefined) return spanOf(file, start + part[0], start + part[1]);
    return spanOf(file, start, bodyStart + (node.position?.end.offset ?? 0));
  };
  const sourceOf: MarkdownDocument["sourceOf"] = (first, last) =>
    body.slice(first.position?.start.offset ?? 0, last.position?.end.offset ?? 0);
  try {
    const read = format === "mdx" ? mdxToMdast : markdownToMdast;
    const tree = read(body, { features: { ...markdownFeatures } }) as Root;
    const deep = firstBelow(tree, MAX_DEPTH);
    if (deep === null) return { tree, fault: null, spanOf: at, sourceOf };
    const message = `The text is nested more than ${MAX_DEPTH} deep (note: write lists and quotations one after the other)`;
    return { tree: null, fault: { message, span: at(deep) }, spanOf: at, sourceOf };
  } catch (error) {
    return { tree: null, fault: syntaxFault(file, bodyStart, error), spanOf: at, sourceOf };
  }
}

/** Deeper than any page that is read; recursion down to it, here and in the build, does not exhaust the stack. */
const MAX_DEPTH = 100;

/** The first node found that lies deeper in a tree, or null. */
function firstBelow(tree: Root, depth: number): Nodes | null {
  let level: readonly Nodes[] = [tree];
  for (let left = depth; level.length > 0; left--) {
    if (left < 0) return level[0] ?? null;
    level = level.flatMap((node): readonly Nodes[] => ("children" in node ? node.children : []));
  }
  return null;
}

/** The engine says `line:column: sentence (rule)`, counted from the start of the body. */
function syntaxFault(file: TextFile, bodyStart: number, error: unknown): { message: string; span: Span } {
  const said = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+)(?:-\d+:\d+)?: ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(said);
  const bodyLine = spanOf(file, bodyStart, bodyStart).line;
  const offset = match === null ? bodyStart : offsetOf(file, bodyLine + Number(match[1]) - 1, Number(match[2]));
  return { message: (match?.[3] ?? said).trim(), span: spanOf(file, offset, offset + 1) };
}
