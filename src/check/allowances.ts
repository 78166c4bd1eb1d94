import type { Span } from "../diagnostics/diagnostic.ts";
import type { ContentDocument } from "../model/content-document.ts";
import type { Fence } from "../model/outline.ts";
import { spanOf } from "../source/text-file.ts";

/** A comment that accepts one code's faults in the line, or the block of Markdown, that follows it. */
export interface Allowance {
  readonly code: string;
  /** Empty where none is given. */
  readonly reason: string;
  readonly span: Span;
  /** The lines in which faults are accepted. */
  readonly firstLine: number;
  readonly lastLine: number;
}

const words = "signalbox-allow[ \\t]+([\\w-]+)[ \\t]*:?[ \\t]*";
const forms = {
  yaml: new RegExp(`^[ \\t]*#[ \\t]*${words}(.*?)[ \\t]*$`),
  md: new RegExp(`^[ \\t]*<!--[ \\t]*${words}(.*?)[ \\t]*-->[ \\t]*$`),
  mdx: new RegExp(`^[ \\t]*\\{/\\*[ \\t]*${words}(.*?)[ \\t]*\\*/\\}[ \\t]*$`),
} as const;

/** The allowances of a file. In front matter they are written as in YAML. */
export function allowancesOf({ file, place, outline, body }: ContentDocument): readonly Allowance[] {
  if (!file.text.includes("signalbox-allow")) return [];
  const lines = file.text.split(/\r?\n/);
  const bodyStart = place.format === "yaml" ? lines.length : file.text.slice(0, file.text.length - body.length).split("\n").length - 1;
  return lines.flatMap((text, index) => {
    const inFence = outline?.fences.some(({ span }) => span.line <= index + 1 && index + 1 <= span.endLine) ?? false;
    const match = (index < bodyStart ? forms.yaml : forms[place.format]).exec(text);
    if (match === null || inFence) return [];
    const [, code = "", reason = ""] = match;
    const start = file.lineStarts[index] ?? 0;
    const indent = text.length - text.trimStart().length;
    const span = spanOf(file, start + indent, start + text.trimEnd().length);
    return [{ code, reason, span, ...scope(lines, index + 1, index < bodyStart, outline?.fences ?? []) }];
  });
}

/** YAML: the next line that says something. Markdown: the next block, up to an empty line or the end of its fence. */
function scope(lines: readonly string[], from: number, isYaml: boolean, fences: readonly Fence[]): { firstLine: number; lastLine: number } {
  let at = from;
  while (at < lines.length && (lines[at]?.trim() === "" || isComment(lines[at] ?? ""))) at++;
  const firstLine = at + 1;
  if (isYaml) return { firstLine, lastLine: firstLine };
  const fence = fences.find(({ span }) => span.line === firstLine);
  if (fence !== undefined) return { firstLine, lastLine: fence.span.endLine };
  while (at + 1 < lines.length && lines[at + 1]?.trim() !== "") at++;
  return { firstLine, lastLine: at + 1 };
}

const isComment = (line: string): boolean => Object.values(forms).some((form) => form.test(line));
