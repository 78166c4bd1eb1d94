import type { Diagnostic, Span } from "./diagnostic.ts";
import type { SourceTexts } from "./source-texts.ts";

/** A text to put in place of another, which mends a fault. */
export interface ExactEdit {
  readonly span: Span;
  readonly text: string;
}

/** What a fault's `swap` means in its file; null where it has none, and where what it replaces does not stand there as it is, once. */
export function exactEdit({ file, span, swap }: Diagnostic, sources: SourceTexts): ExactEdit | null {
  if (swap === undefined || span === undefined) return null;
  if (swap.from === undefined) return { span, text: swap.to };
  const source = sources.get(file);
  const line = source === undefined ? undefined : linesOf(source)[span.line - 1];
  if (line === undefined || span.endLine !== span.line) return null;
  const marked = line.slice(span.column - 1, span.endColumn - 1);
  const at = marked.indexOf(swap.from);
  const isAlone = !/[\w-]$/.test(marked.slice(0, Math.max(at, 0))) && !/^[\w-]/.test(marked.slice(at + swap.from.length));
  if (at === -1 || marked.includes(swap.from, at + 1) || !isAlone) return null;
  const column = span.column + at;
  return { span: { ...span, column, endColumn: column + swap.from.length }, text: swap.to };
}

const split = new WeakMap<object, readonly string[]>();

function linesOf(source: { readonly text: string }): readonly string[] {
  const lines = split.get(source) ?? source.text.split("\n");
  split.set(source, lines);
  return lines;
}
