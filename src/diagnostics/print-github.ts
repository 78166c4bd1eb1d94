import { posix } from "node:path";
import type { Diagnostic } from "./diagnostic.ts";

/**
 * GitHub Actions' workflow commands: one annotation a line.
 * The log of a step shows only their text, and only ten of each severity become remarks, so each ends with its place.
 * `directory` is the content directory as seen from the root of the repository.
 */
export function printGithub(diagnostics: readonly Diagnostic[], directory: string): string {
  return diagnostics.map((diagnostic) => `${annotation(diagnostic, directory)}\n`).join("");
}

function annotation({ code, severity, message, why, fix, file, span, related = [] }: Diagnostic, directory: string): string {
  const path = posix.join(directory, file);
  const properties: Record<string, string | number> = { file: path };
  if (span) {
    Object.assign(properties, { line: span.line, endLine: span.endLine });
    // GitHub reads columns only within one line, and counts the last one in.
    if (span.line === span.endLine) Object.assign(properties, { col: span.column, endColumn: Math.max(span.endColumn - 1, span.column) });
  }
  properties["title"] = code;
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const others = related.map(
    (place) => `\nSee: ${posix.join(directory, place.file)}${place.span ? `:${place.span.line}` : ""} ${place.message}`,
  );
  const place = span ? `${path}:${span.line}:${span.column}` : path;
  return `::${severity} ${list.join(",")}::${escapeData(`${message}\n${why}\nFix: ${fix}${others.join("")}\nAt: ${place}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
