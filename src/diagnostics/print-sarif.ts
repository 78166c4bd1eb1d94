import { isAbsolute, join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic, Span } from "./diagnostic.ts";

/** What a report says of a code beside its faults. */
export interface CodeSummary {
  readonly code: string;
  readonly name: string;
  /** What the rule proves, in one line. */
  readonly proves: string;
}

/**
 * SARIF 2.1.0, as code scanning services read it.
 * `directory` is the content directory as seen from the root of the repository, or its whole path where there is none.
 */
export function printSarif(diagnostics: readonly Diagnostic[], directory: string, codes: readonly CodeSummary[]): string {
  const place = (file: string, span: Span | undefined) => ({
    physicalLocation: {
      artifactLocation: { uri: address(directory, file) },
      region: span && region(span),
    },
  });
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Signalbox",
            rules: codes.map(({ code, name, proves }) => ({
              id: code,
              name,
              shortDescription: message(proves),
              fullDescription: message(proves),
              help: message(`See docs/rules/${code}.md`),
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: diagnostics.map(({ code, severity, message: sentence, why, fix, file, span, related = [] }) => ({
          ruleId: code,
          level: severity,
          message: message(`${sentence}. ${why} Fix: ${fix}`),
          locations: [place(file, span)],
          relatedLocations: related.map((other, id) => ({ id, message: message(other.message), ...place(other.file, other.span) })),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function address(directory: string, file: string): string {
  if (isAbsolute(directory)) return pathToFileURL(join(directory, file)).href;
  return posix.join(directory, file).split("/").map(encodeURIComponent).join("/");
}

/** A single brace would begin the place of an argument. */
function message(text: string): { text: string } {
  return { text: text.replace(/[{}]/g, "$&$&") };
}

function region({ line, column, endLine, endColumn }: Span) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
