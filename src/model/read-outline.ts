import Slugger from "github-slugger";
import type { Code, Heading as HeadingNode, Nodes, RootContent } from "mdast";
import { command } from "../../schemas/command.ts";
import type { Span } from "../diagnostics/diagnostic.ts";
import type { MarkdownDocument } from "../source/markdown-document.ts";
import { addressSpan } from "./address-span.ts";
import { commandLanguages } from "./command-languages.ts";
import { fenceMeta } from "./fence-meta.ts";
import { nodeText } from "./node-text.ts";
import type { ComponentUse, Definition, Fence, Heading, Image, Link, Outline, Reference, Stray, Tab, UnsafeNode } from "./outline.ts";
import { namedTargets } from "./named-targets.ts";
import { readOutcomes } from "./read-outcomes.ts";
import { readPhases } from "./read-phases.ts";

/** Everything the rest of the program wants to know about a Markdown body. Slugs are GitHub's, counted through the page. */
export function readOutline(document: MarkdownDocument): Outline {
  const found = {
    headings: [] as Heading[],
    fences: [] as Fence[],
    links: [] as Link[],
    wordlessLinks: [] as Outline["wordlessLinks"][number][],
    definitions: [] as Definition[],
    images: [] as Image[],
    undefinedNames: [] as Reference[],
    strays: [] as Stray[],
    components: [] as ComponentUse[],
    unsafe: [] as UnsafeNode[],
  };
  if (document.tree === null) return { ...found, phases: [], tabs: [], syntaxFault: document.fault };
  const slugger = new Slugger();
  const targets = namedTargets(document);
  const blocks = document.tree.children.map((node) => ({ node, heading: null as Heading | null, fences: [] as Fence[] }));
  for (const block of blocks) {
    walk(block.node, (node) => {
      const span = () => document.spanOf(node);
      if (isWordlessLink(node)) found.wordlessLinks.push({ source: document.sourceOf(node, node), span: span() });
      if (node.type === "heading") {
        const heading = headingOf(node, slugger, span());
        found.headings.push(heading);
        if (node === block.node) block.heading = heading;
      } else if (node.type === "code") {
        const fence = fenceOf(node, span(), document.sourceOf(node, node));
        found.fences.push(fence);
        block.fences.push(fence);
      } else if (node.type === "link")
        found.links.push({ url: node.url, text: nodeText(node), span: span(), addressSpan: addressSpan(document, node) });
      else if (node.type === "image")
        found.images.push({
          url: node.url,
          text: node.alt ?? "",
          source: document.sourceOf(node, node),
          span: span(),
          addressSpan: addressSpan(document, node),
        });
      else if (node.type === "text") found.undefinedNames.push(...undefinedNames(document.sourceOf(node, node), span));
      else if (node.type === "html") found.unsafe.push({ kind: "html", text: node.value, span: span() });
      else {
        targets.add(node);
        collectMdx(node, span, found);
      }
    });
  }
  found.images.push(...targets.images());
  found.definitions.push(...targets.definitions());
  const phases = readPhases(blocks, (list) => {
    const { outcomes, strays } = readOutcomes(list, document);
    found.strays.push(...strays);
    return outcomes;
  });
  const steps = new Map(phases.flatMap((phase) => phase.steps.flatMap((step) => step.fences.map((fence) => [fence, step.id] as const))));
  const withStep = (fence: Fence): Fence => ({ ...fence, step: steps.get(fence) ?? null });
  return {
    ...found,
    fences: found.fences.map(withStep),
    tabs: tabsOf(found.components, slugger),
    phases: phases.map((phase) => ({ ...phase, steps: phase.steps.map((step) => ({ ...step, fences: step.fences.map(withStep) })) })),
    syntaxFault: null,
  };
}

function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ("children" in node) for (const child of node.children) walk(child as RootContent, visit);
}

const isWordlessLink = (node: Nodes): boolean =>
  (node.type === "link" || node.type === "linkReference") &&
  node.children.every((child) => child.type === "text" && child.value.trim() === "");

/** A name in brackets that the parser left as text. Right behind a word it is an index, `list[i][j]`; a range of characters begins no name. */
const leftAsText = /\[\^(\d+|[A-Za-z][\w-]{2,})\](?![*+?{])|(?<![\w\\\])`])\[([^\[\]\n^]+)\](?:\[\]|\[([A-Za-z][^\[\]\n]*)\])/g;

function* undefinedNames(source: string, span: () => Span): Iterable<Reference> {
  if (!source.includes("[")) return;
  for (const match of source.matchAll(leftAsText)) {
    const [whole, note, text = "", name = text] = match;
    const at = span();
    const before = source.slice(0, match.index).split("\n");
    const column = before.length === 1 ? at.column + match.index : (before.at(-1)?.length ?? 0) + 1;
    const line = at.line + before.length - 1;
    const place = { line, column, endLine: line, endColumn: column + whole.length };
    yield { url: note === undefined ? name : `^${note}`, text: whole, span: place };
  }
}

function headingOf(node: HeadingNode, slugger: Slugger, span: Span): Heading {
  const text = nodeText(node);
  return { depth: node.depth, text, slug: slugger.slug(text), span };
}

function tabsOf(components: readonly ComponentUse[], slugger: Slugger): readonly Tab[] {
  const labels = components.flatMap(({ name, attributes }) =>
    name === "Tab" ? (attributes.find((attribute) => attribute.name === "label")?.value ?? []) : [],
  );
  return labels.map((label) => ({ label, slug: slugger.slug(label) }));
}

/** The words are taken from the source: the parser would undo their backslashes. `Bash` is `bash`. */
function fenceOf(node: Code, span: Span, source: string): Fence {
  const language = (node.lang ?? "").toLowerCase();
  const opening = /^(?:`{3,}|~{3,})[ \t]*\S*[ \t]*/.exec(source)?.[0];
  const info = opening === undefined ? "" : (source.slice(opening.length).split(/\r?\n/)[0] ?? "").trimEnd();
  const meta = fenceMeta(info);
  const parsed = commandLanguages.has(language) ? command.safeParse(meta) : null;
  const infoColumn = span.column + (opening?.length ?? 0);
  return {
    language,
    value: node.value,
    info,
    meta,
    command: parsed?.success ? parsed.data : null,
    step: null,
    span,
    valueSpan:
      opening === undefined
        ? span
        : {
            line: span.line + 1,
            column: span.column,
            endLine: Math.max(span.line + 1, span.endLine - 1),
            endColumn: span.column + lastLine(node.value).length,
          },
    infoSpan: { line: span.line, column: infoColumn, endLine: span.line, endColumn: infoColumn + info.length },
  };
}

const lastLine = (text: string): string => text.slice(text.lastIndexOf("\n") + 1);

interface MdxNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
}

function collectMdx(node: Nodes, span: () => Span, found: { components: ComponentUse[]; unsafe: UnsafeNode[] }): void {
  const mdx = node as { readonly type: string } as MdxNode;
  if (mdx.type === "mdxjsEsm") found.unsafe.push({ kind: "import-export", text: mdx.value ?? "", span: span() });
  else if (mdx.type === "mdxFlowExpression" || mdx.type === "mdxTextExpression")
    found.unsafe.push({ kind: "expression", text: `{${mdx.value ?? ""}}`, span: span() });
  else if (mdx.type === "mdxJsxFlowElement" || mdx.type === "mdxJsxTextElement") {
    const attributes = (mdx.attributes ?? []).map((attribute) => ({
      name: attribute.name ?? "…",
      value: typeof attribute.value === "string" ? attribute.value : null,
      expression: attribute.type === "mdxJsxExpressionAttribute" || (attribute.value !== null && typeof attribute.value === "object"),
    }));
    found.components.push({ name: mdx.name ?? "", attributes, span: span() });
  }
}
