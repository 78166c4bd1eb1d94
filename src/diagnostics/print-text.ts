import { styleText } from "node:util";
import { codeFrame, sourceLines } from "./code-frame.ts";
import { countSeverities } from "./count-severities.ts";
import type { Diagnostic, Span } from "./diagnostic.ts";
import { maskLine } from "./mask-texts.ts";
import type { SourceTexts } from "./source-texts.ts";
import { visibleText } from "./visible-text.ts";

/** So many faults of one code are shown whole; the rest are counted. */
const SHOWN_PER_CODE = 20;

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** Faults for a person at a terminal: place, sentence, frame, why, fix; then what was left out, the pages of the codes, and a count. */
export function printText(diagnostics: readonly Diagnostic[], sources: SourceTexts, options: { colour: boolean }): string {
  const paint: Paint = (style, text) => (options.colour ? styleText(style, text, { validateStream: false }) : text);
  const lines = new Map<string, readonly string[]>();
  const masks = Map.groupBy(
    diagnostics.flatMap((diagnostic) => (diagnostic.masks ?? []).map((mask) => ({ file: diagnostic.file, mask }))),
    ({ file }) => file,
  );
  const linesOf = (file: string, text: string): readonly string[] => {
    const hidden = masks.get(file)?.map(({ mask }) => mask);
    const all = sourceLines(text);
    return hidden === undefined ? all : all.map((line, index) => maskLine(line, index + 1, hidden));
  };
  const counts = new Map<string, number>();
  const blocks: string[] = [];
  for (const diagnostic of diagnostics) {
    const count = (counts.get(diagnostic.code) ?? 0) + 1;
    counts.set(diagnostic.code, count);
    if (count > SHOWN_PER_CODE) continue;
    const source = sources.get(diagnostic.file);
    if (source && !lines.has(diagnostic.file)) lines.set(diagnostic.file, linesOf(diagnostic.file, source.text));
    blocks.push(block(diagnostic, lines.get(diagnostic.file), paint));
  }
  const leftOut = [...counts]
    .filter(([, count]) => count > SHOWN_PER_CODE)
    .map(([code, count]) => `… ${count - SHOWN_PER_CODE} more of \`${code}\``);
  if (leftOut.length > 0) blocks.push(leftOut.join("\n"));
  if (counts.size > 0)
    blocks.push(
      `see: ${[...counts.keys()]
        .sort()
        .map((code) => `docs/rules/${code}.md`)
        .join(", ")}`,
    );
  return `${[...blocks, summary(diagnostics, sources.size, paint)].join("\n\n")}\n`;
}

function block(diagnostic: Diagnostic, lines: readonly string[] | undefined, paint: Paint): string {
  const { code, severity, message, why, fix, file, span, related = [] } = diagnostic;
  const style: Style = severity === "error" ? "red" : "yellow";
  const rows = [`${paint("bold", place(file, span))}  ${paint(style, `${severity} ${code}:`)} ${visibleText(message)}`];
  if (span && lines)
    rows.push(
      indent(
        codeFrame(lines, span, (marks) => paint(style, marks)),
        "  ",
      ),
    );
  for (const other of related) rows.push(`  see: ${place(other.file, other.span)}  ${visibleText(other.message)}`);
  rows.push(`  why: ${hanging(why)}`, `  fix: ${hanging(fix)}`);
  return rows.join("\n");
}

function place(file: string, span: Span | undefined): string {
  return visibleText(span ? `${file}:${span.line}:${span.column}` : file);
}

function hanging(text: string): string {
  return indent(visibleText(text), "       ").trimStart();
}

function indent(text: string, by: string): string {
  return text.replace(/^(?=.)/gm, by);
}

function summary(diagnostics: readonly Diagnostic[], files: number, paint: Paint): string {
  const { errors, warnings } = countSeverities(diagnostics);
  if (errors + warnings === 0) return paint("green", `No faults in ${counted(files, "file")}`);
  const parts = [errors > 0 ? counted(errors, "error") : "", warnings > 0 ? counted(warnings, "warning") : ""];
  return paint("bold", `${parts.filter(Boolean).join(" and ")} in ${counted(files, "file")}`);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
