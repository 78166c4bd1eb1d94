import type { Diagnostic, Span } from "./diagnostic.ts";
import type { SourceTexts } from "./source-texts.ts";

const MASK = "•";
/** Shorter pieces of a hidden text stand in too many other words. */
const SHORTEST = 6;

/** A line of a file with everything hidden that lies within a mask; its length stays. */
export function maskLine(text: string, line: number, masks: readonly Span[]): string {
  return masks.reduce((shown, mask) => {
    if (line < mask.line || line > mask.endLine) return shown;
    const start = line === mask.line ? mask.column - 1 : 0;
    const end = line === mask.endLine ? mask.endColumn - 1 : shown.length;
    return shown.slice(0, start) + MASK.repeat(Math.max(Math.min(end, shown.length) - start, 0)) + shown.slice(end);
  }, text);
}

/** The same faults with no masked text in any of their sentences. */
export function maskSentences(diagnostics: readonly Diagnostic[], sources: SourceTexts): readonly Diagnostic[] {
  const hidden = [...new Set(diagnostics.flatMap((diagnostic) => maskedTexts(diagnostic, sources)))].sort((a, b) => b.length - a.length);
  if (hidden.length === 0) return diagnostics;
  const mask = (text: string): string => hidden.reduce((shown, secret) => shown.replaceAll(secret, MASK.repeat(3)), text);
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    message: mask(diagnostic.message),
    why: mask(diagnostic.why),
    fix: mask(diagnostic.fix),
    swap: hidden.some((secret) => diagnostic.swap?.to.includes(secret)) ? undefined : diagnostic.swap,
    related: diagnostic.related?.map((place) => ({ ...place, message: mask(place.message) })),
  }));
}

function maskedTexts({ file, masks = [] }: Diagnostic, sources: SourceTexts): readonly string[] {
  const lines = masks.length === 0 ? [] : (sources.get(file)?.text.split(/\r?\n/) ?? []);
  return masks.flatMap((mask) => {
    const pieces = lines.slice(mask.line - 1, mask.endLine);
    return pieces
      .map((text, index) => {
        const line = mask.line + index;
        return text.slice(line === mask.line ? mask.column - 1 : 0, line === mask.endLine ? mask.endColumn - 1 : undefined);
      })
      .filter((piece) => piece.trim().length >= SHORTEST);
  });
}
