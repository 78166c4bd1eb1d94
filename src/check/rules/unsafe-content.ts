import type { Span } from "../../diagnostics/diagnostic.ts";
import type { ContentDocument } from "../../model/content-document.ts";
import type { Outline, UnsafeNode } from "../../model/outline.ts";
import { componentFaults } from "../component-faults.ts";
import { drawingFaults } from "../drawing-faults.ts";
import type { Finding, Rule } from "../rule.ts";
import { urlDanger } from "../safe-url.ts";
import { textsIn } from "../texts-in.ts";

type Page = Pick<ContentDocument, "file" | "place">;

const why = "Content from a pull request could run code while the site is built, or in the reader's browser.";

export const unsafeContent: Rule = {
  code: "unsafe-content",
  name: "Content cannot run code",
  proves: "Content holds only Markdown and the known components, and no address that runs code.",
  severity: "error",
  isOfOneFile: true,
  *check(content) {
    for (const { drawing } of content.assets.values()) if (drawing !== null) yield* drawingFaults(drawing);
    for (const document of content.documents.values()) {
      yield* dataFaults(document);
      if (document.outline === null) continue;
      yield* bodyFaults(document, document.outline);
      for (const use of document.outline.components) yield* componentFaults(document.file, use, document.outline.components);
    }
  },
};

/** What of a body could run code, beside components; the build asks too, of the very text that it renders. */
export function* bodyFaults(document: Page, outline: Outline): Iterable<Finding> {
  const opened = new Set<string>();
  for (const node of outline.unsafe) {
    const [, slash, name = ""] = (node.kind === "html" && /^<(\/?)([A-Za-z][\w.-]*)/.exec(node.text)) || [];
    // The end of a tag is the fault of its beginning.
    if (slash === "/" && opened.has(name)) continue;
    if (slash === "") opened.add(name);
    yield* nodeFault(document, node);
  }
  for (const { url, addressSpan } of [...outline.links, ...outline.definitions, ...outline.images]) {
    yield* addressFault(document, url, addressSpan);
  }
}

/** Links in lines of data, such as a summary: `[text](address)`. */
function* dataFaults(document: ContentDocument): Iterable<Finding> {
  for (const [path, text] of textsIn(document.data)) {
    for (const [, url = ""] of text.matchAll(/\]\(\s*<?([^)>]*)/g)) {
      if (urlDanger(url) !== null) yield* addressFault(document, url, document.yaml.locate(path));
    }
  }
}

/** The one comment that Markdown may hold: it accepts a fault. */
const allowance = /^<!--[ \t]*signalbox-allow\b[^<>\n]*-->$/;

function* nodeFault({ file, place }: Page, { kind, text, span }: UnsafeNode): Iterable<Finding> {
  const at = { file: file.path, span, why };
  if (kind === "import-export") {
    const [line = ""] = text.split(/\r?\n/);
    const firstLine = { line: span.line, column: span.column, endLine: span.line, endColumn: span.column + line.length };
    yield {
      ...at,
      span: firstLine,
      message: "`import` and `export` are not allowed",
      fix: "Delete the line: the components are known everywhere without it.",
    };
  } else if (kind === "expression") {
    if (/^\{\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*\}$/.test(text)) return;
    const input = /^\{\{([a-z][a-z0-9_]*)\}\}$/.exec(text)?.[1];
    const fix =
      input === undefined
        ? `Write the text itself, or put it into backticks: \`\` \`${oneLine(text)}\` \`\`.`
        : `Put it into backticks: \`\` \`{{${input}}}\` \`\`.`;
    yield { ...at, message: `\`${oneLine(text)}\` is an expression`, fix };
  } else if (!allowance.test(text)) yield { ...at, message: `\`${oneLine(text)}\` is raw HTML`, fix: htmlRemedy(text, place.format) };
}

function htmlRemedy(text: string, format: string): string {
  if (/^<!--\s*signalbox-\w+/.test(text)) return "Write `<!-- signalbox-allow CODE: why it is right here -->`, or delete the comment.";
  if (text.startsWith("<!--")) return "Delete the comment: readers of the page's source see it.";
  const name = /^<\/?([A-Za-z][\w.-]*)/.exec(text)?.[1] ?? "";
  if (format === "md" && /^[A-Z]/.test(name))
    return `Rename the file to \`.mdx\`: components work only there. If \`${name}\` is no component, put it into backticks.`;
  return `Use Markdown for it. If it stands for a value, put it into backticks: \`\` \`${oneLine(text)}\` \`\`.`;
}

function* addressFault({ file }: Page, url: string, span: Span): Iterable<Finding> {
  const danger = urlDanger(url);
  if (danger === null) return;
  const fix = "Write a whole address with `https://`, a path of the site such as `/project/env/`, or an anchor such as `#step`.";
  yield { file: file.path, span, why, message: `The address \`${oneLine(url)}\` ${danger}`, fix };
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
