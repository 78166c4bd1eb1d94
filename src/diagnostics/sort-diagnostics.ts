import type { Diagnostic } from "./diagnostic.ts";

/** By file, place, code and message, each fault once; the order does not depend on the reader's language. */
export function sortDiagnostics(diagnostics: Iterable<Diagnostic>): readonly Diagnostic[] {
  const unique = new Map([...diagnostics].map((diagnostic) => [identity(diagnostic), diagnostic]));
  return [...unique.values()].sort(
    (a, b) =>
      byText(a.file, b.file) ||
      (a.span?.line ?? 0) - (b.span?.line ?? 0) ||
      (a.span?.column ?? 0) - (b.span?.column ?? 0) ||
      byText(a.code, b.code) ||
      byText(a.message, b.message),
  );
}

function identity({ file, span, code, message }: Diagnostic): string {
  return JSON.stringify([file, span?.line, span?.column, code, message]);
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
