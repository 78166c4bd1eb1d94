import type { Diagnostic, Severity } from "../../src/diagnostics/diagnostic.ts";

/** A diagnostic with the parts that a test cares about; one column wide when it has a line. */
export function fault(parts: {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly code?: string;
  readonly severity?: Severity;
  readonly message?: string;
  readonly related?: Diagnostic["related"];
}): Diagnostic {
  const { file = "shop/a.md", line, column = 1, code = "schema", severity = "error", message = "It is wrong", related } = parts;
  const span = line === undefined ? undefined : { line, column, endLine: line, endColumn: column + 1 };
  return { code, severity, message, why: "It hurts.", fix: "Write it right.", file, span, related };
}
