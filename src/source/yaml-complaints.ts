import { visit } from "yaml";
import type { Document, Node, YAMLError, YAMLWarning } from "yaml";

/** What the reader of YAML objects to, where a person would mend it. Offsets in the text. */
export interface YamlComplaint {
  readonly message: string;
  readonly range: readonly [start: number, end: number];
}

/** What comes behind so many complaints only echoes them. */
const MOST = 50;

/** The complaints about a document of a text, one for each cause. */
export function yamlComplaints(
  document: Document.Parsed,
  text: string,
  all: readonly (YAMLError | YAMLWarning)[] = document.errors,
): readonly YamlComplaint[] {
  const coded = (code: string) => all.filter((complaint) => complaint.code === code);
  // A reader that gave up within takes all around it for unclosed, and one that stumbles over a tab all behind it for wrong.
  const causes = [coded("RESOURCE_EXHAUSTION").slice(0, 1), coded("TAB_AS_INDENT")].find((found) => found.length > 0) ?? all;
  const [first] = causes;
  const tab = first === undefined ? -1 : tabBefore(text, first.pos[0]);
  if (tab !== -1) return [{ message: "Tabs are not allowed as indentation", range: [tab, tab + 1] }];
  const { MULTILINE_IMPLICIT_KEY: tooDeep = [] } = Object.groupBy(causes, ({ code }) => code);
  const byPlace = new Map<number, (typeof causes)[number]>();
  for (const cause of [...tooDeep, ...causes].slice(0, MOST)) if (!byPlace.has(cause.pos[0])) byPlace.set(cause.pos[0], cause);
  return [...byPlace.values()].map(({ code, message, pos }) => placed(document, text, { code, message, range: [pos[0], pos[1]] }));
}

/** The tab in the blanks at the start of the line around an offset, or -1. */
function tabBefore(text: string, at: number): number {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const tab = /^[ \t]*/.exec(text.slice(start))?.[0].indexOf("\t") ?? -1;
  return tab === -1 ? -1 : start + tab;
}

type Coded = YamlComplaint & { readonly code: string };

function placed(document: Document.Parsed, text: string, { code, message, range }: Coded): YamlComplaint {
  const [start] = range;
  if (code === "MULTIPLE_DOCS") return { message, range: [start, start + 3] };
  if (code === "DUPLICATE_KEY") {
    const [key = ""] = /^(?:"[^"]*"|'[^']*'|[^\s:,]+)/.exec(text.slice(start)) ?? [];
    return { message: `${message}: ${key}`, range: [start, start + Math.max(key.length, 1)] };
  }
  if (/^Missing closing|must be sufficiently indented and end with/.test(message)) {
    const open = openingBefore(document, text, start);
    return { message, range: open === null ? range : [open, open + 1] };
  }
  // Behind a value on the line before, a key is one that was indented too far.
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  if (code === "MULTILINE_IMPLICIT_KEY" && /:[ \t]+$/.test(line)) {
    const key = text.slice(0, range[1]).search(/\S+\s*$/);
    return { message: "All keys must start at the same column", range: [key, range[1]] };
  }
  return { message, range };
}

/** Where the innermost quotation, list or map begins that reaches to an offset without an end. */
function openingBefore(document: Document.Parsed, text: string, at: number): number | null {
  let open: number | null = null;
  visit(document, {
    Node(_, node) {
      const { range } = node as Node;
      if (!range || range[0] > at || range[1] < at) return;
      const mark = text[range[0]] ?? "";
      const end = { '"': '"', "'": "'", "[": "]", "{": "}" }[mark];
      const written = text.slice(range[0], range[1]).trimEnd();
      if (end !== undefined && (written.length === 1 || !written.endsWith(end))) open = range[0];
    },
  });
  return open;
}
