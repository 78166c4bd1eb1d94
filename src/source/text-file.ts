import type { Span } from "../diagnostics/diagnostic.ts";

/** One content file, decoded: no byte order mark, line ends as they stand on disk. */
export interface TextFile {
  /** Path relative to the content directory, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
}

export function textFile(path: string, text: string): TextFile {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  return { path, text, lineStarts };
}

/** The span from one offset to another; the end is never before the start. */
export function spanOf(file: TextFile, start: number, end: number): Span {
  const from = placeOf(file, start);
  const to = placeOf(file, Math.max(start, end));
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

function placeOf(file: TextFile, offset: number): { line: number; column: number } {
  let low = 0;
  let high = file.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((file.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (file.lineStarts[low] ?? 0) + 1 };
}

/** The offset of a place that counts from 1. */
export function offsetOf(file: TextFile, line: number, column: number): number {
  return Math.min((file.lineStarts[line - 1] ?? file.text.length) + column - 1, file.text.length);
}
