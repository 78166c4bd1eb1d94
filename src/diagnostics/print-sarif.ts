import { createHash } from "node:crypto";
import { isAbsolute, join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic, Span } from "./diagnostic.ts";
import { exactEdit } from "./exact-edit.ts";
import type { ExactEdit } from "./exact-edit.ts";
import type { SourceTexts } from "./source-texts.ts";

/** What a report says of a code beside its faults. */
export interface CodeSummary {
  readonly code: string;
  readonly name: string;
  /** What the rule proves, in one line. */
  readonly proves: string;
}

/** What made the report: its version as of semver, every code that it may hold, and the address of a code's page, if it has one. */
export interface SarifTool {
  readonly version: string;
  readonly codes: readonly CodeSummary[];
  pageOf?(code: string): string | undefined;
}

/**
 * SARIF 2.1.0, as code scanning services read it.
 * `directory` is the content directory as seen from the root of the repository, or its whole path where there is none.
 */
export function printSarif(
  diagnostics: readonly Diagnostic[],
  sources: SourceTexts,
  directory: string,
  { version, codes, pageOf }: SarifTool,
): string {
  const fingerprint = fingerprints();
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
            version,
            semanticVersion: version,
            rules: codes.map(({ code, name, proves }) => ({
              id: code,
              name,
              shortDescription: message(proves),
              fullDescription: message(proves),
              helpUri: pageOf?.(code),
              help: message(`See docs/rules/${code}.md`),
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: diagnostics.map((diagnostic) => {
          const { code, severity, message: sentence, why, fix, file, span, related = [] } = diagnostic;
          const edit = exactEdit(diagnostic, sources);
          return {
            ruleId: code,
            ruleIndex: codes.findIndex((known) => known.code === code),
            level: severity,
            message: message(`${sentence}. ${why} Fix: ${fix}`),
            locations: [place(file, span)],
            relatedLocations: related.map((other, id) => ({ id, message: message(other.message), ...place(other.file, other.span) })),
            partialFingerprints: { "signalboxFault/v1": fingerprint(code, file, sentence) },
            fixes: edit === null ? undefined : [fixOf(address(directory, file), fix, edit)],
          };
        }),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function fixOf(uri: string, words: string, { span, text }: ExactEdit) {
  const replacement = { deletedRegion: region(span), insertedContent: text === "" ? undefined : { text } };
  return { description: message(words), artifactChanges: [{ artifactLocation: { uri }, replacements: [replacement] }] };
}

/** Tells a fault from all others of a report, and stays the same when lines move; like ones of one file are counted. */
function fingerprints(): (...words: readonly string[]) => string {
  const counts = new Map<string, number>();
  return (...words) => {
    const digest = createHash("sha256").update(words.join("\0")).digest("hex").slice(0, 16);
    const count = (counts.get(digest) ?? 0) + 1;
    counts.set(digest, count);
    return `${digest}:${count}`;
  };
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
