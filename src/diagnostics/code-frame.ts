import type { Span } from "./diagnostic.ts";
import { displayCells } from "./display-cells.ts";

const LINES_BEFORE = 1;
const LINES_MARKED = 3;
/** The longest piece of a line that is shown, and how much of it stands before the mark, in UTF-16 units. */
const LONGEST = 120;
const LEAD = 40;

/** The lines of a text without their line ends, as `codeFrame` takes them. */
export function sourceLines(text: string): readonly string[] {
  return text.split(/\r?\n/);
}

/**
 * The place of a fault: the line before it and its first lines, with its columns marked below each.
 * A long line is cut around the mark. `paint` gets each row of marks.
 */
export function codeFrame(lines: readonly string[], span: Span, paint: (marks: string) => string = (marks) => marks): string {
  const first = Math.min(Math.max(span.line, 1), lines.length);
  const last = Math.min(Math.max(span.endLine, first), first + LINES_MARKED - 1, lines.length);
  const gutter = String(last).length;
  const rows: string[] = [];
  for (let line = Math.max(first - LINES_BEFORE, 1); line <= last; line++) {
    const text = lines[line - 1] ?? "";
    const start = line === first ? span.column - 1 : indentation(text);
    const end = line === span.endLine ? span.endColumn - 1 : text.length;
    const { shown, marks } = markedLine(text, start, end);
    rows.push(`${line < first ? " " : ">"} ${String(line).padStart(gutter)} | ${shown}`.trimEnd());
    if (line >= first) rows.push(`  ${" ".repeat(gutter)} | ${paint(marks)}`);
  }
  const left = Math.min(span.endLine, lines.length) - last;
  if (left > 0) rows.push(`  ${" ".repeat(gutter)} | … ${left} more ${left === 1 ? "line" : "lines"}`);
  return rows.join("\n");
}

function indentation(text: string): number {
  return text.length - text.trimStart().length;
}

/** A line, and a row with `^` below the characters from `start` to `end`; at least one mark stands, even behind the end. */
function markedLine(text: string, start: number, end: number): { shown: string; marks: string } {
  const from = text.length > LONGEST ? pieceStart(text, start) : 0;
  const piece = text.slice(from, from + LONGEST);
  let shown = from > 0 ? "…" : "";
  let marks = from > 0 ? " " : "";
  let marked = false;
  for (const cell of displayCells(piece)) {
    const isMarked = from + cell.end > start && from + cell.start < Math.max(end, start + 1);
    shown += cell.text;
    marks += (isMarked ? "^" : " ").repeat(cell.width);
    marked ||= isMarked;
  }
  if (from + piece.length < text.length) shown += "…";
  return { shown, marks: marked ? marks.trimEnd() : `${marks}^` };
}

/** Where the shown piece of a long line starts: never inside a surrogate pair. */
function pieceStart(text: string, mark: number): number {
  const start = Math.max(Math.min(mark - LEAD, text.length - LONGEST), 0);
  return /^[\udc00-\udfff]/.test(text.slice(start, start + 1)) ? start + 1 : start;
}
