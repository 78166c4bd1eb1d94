import { countSeverities } from "./count-severities.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { SourceTexts } from "./source-texts.ts";

/** `{documents, errors, warnings, diagnostics}`; `documents` counts the content files read. Places that do not exist are left out. */
export function printJson(diagnostics: readonly Diagnostic[], sources: SourceTexts): string {
  const report = {
    documents: sources.size,
    ...countSeverities(diagnostics),
    diagnostics: diagnostics.map(({ code, severity, message, why, fix, file, span, related }) => ({
      code,
      severity,
      message,
      why,
      fix,
      file,
      ...span,
      related: related?.map(({ span: place, ...other }) => ({ ...other, ...place })),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
