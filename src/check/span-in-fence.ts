import type { Span } from "../diagnostics/diagnostic.ts";
import type { Fence } from "../model/outline.ts";

/** A line of a fence's text, from a column or whole; both count from 1. */
export function spanInFence({ value, valueSpan }: Fence, line: number, column: number | null): Span {
  const lines = value.split("\n");
  const index = Math.min(Math.max(line, 1), lines.length) - 1;
  const text = lines[index] ?? "";
  const indent = valueSpan.column - 1;
  const start = column === null ? text.length - text.trimStart().length : Math.min(Math.max(column, 1) - 1, text.length);
  const end = column === null ? text.trimEnd().length : start + 1;
  const at = valueSpan.line + index;
  return { line: at, column: indent + start + 1, endLine: at, endColumn: indent + end + 1 };
}

/** The part of a fence's text between two offsets; what reaches over a line end stops there. */
export function rangeInFence(fence: Fence, start: number, end: number): Span {
  const before = fence.value.slice(0, start);
  const line = before.split("\n").length;
  const column = start - (before.lastIndexOf("\n") + 1) + 1;
  const span = spanInFence(fence, line, column);
  const stop = fence.value.slice(start, end).split("\n")[0]?.length ?? 0;
  return { ...span, endColumn: span.column + Math.max(stop, 1) };
}
