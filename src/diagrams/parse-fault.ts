import { didYouMean } from "../diagnostics/did-you-mean.ts";
import { DIAGRAM_TYPES, diagramType } from "./diagram-types.ts";
import type { DiagramFault } from "./diagram-fault.ts";
import type { ParseError } from "./parse-worker.ts";
import { expectation } from "./token-names.ts";

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Mermaid's error in words for its author. Lines count within the text that was parsed. */
export function parseFault(error: ParseError, text: string): DiagramFault {
  const lines = text.split("\n");
  const type = diagramType(text);
  if (!type) return unknownType(lines[0] ?? "");
  const fix = `Write ${type.noun} as in \`${type.sample}\``;
  const fault = (message: string, place: Place | null, better = fix): DiagramFault => ({
    kind: "syntax",
    message,
    line: place?.line ?? null,
    column: place?.column ?? null,
    fix: better,
  });
  const { hash, place } = error;
  if (place) return fault(foundInstead(place.found, place.expected ? [place.expected] : []), place);
  if (hash?.loc && hash.expected && error.message.startsWith("Parse error")) return jisonFault(hash.loc, hash, lines, fault);
  if (typeof hash?.line === "number") {
    return fault("Mermaid cannot read this line", startOf(lines, hash.line + 1));
  }
  const message = error.message.split("\n")[0] ?? "";
  return fault(message.replace(/[.\s]+$/, ""), placeOfName(message, lines));
}

function unknownType(first: string): DiagramFault {
  const word = /^\s*([\w-]+)/.exec(first)?.[1] ?? "";
  if (!word) {
    return { kind: "syntax", message: "The diagram is empty", line: 1, column: 1, fix: "Begin with its type, such as `flowchart TD`" };
  }
  const meant = didYouMean(word, DIAGRAM_TYPES);
  return {
    kind: "syntax",
    message: `\`${word}\` is not a type of diagram`,
    line: 1,
    column: first.search(/\S/) + 1,
    fix: meant ? `Did you mean \`${meant}\`?` : "Begin with the type, such as `flowchart TD` or `sequenceDiagram`",
  };
}

type Make = (message: string, place: Place | null, better?: string) => DiagramFault;

function jisonFault(
  loc: { first_line: number; last_line: number; first_column: number; last_column: number },
  hash: NonNullable<ParseError["hash"]>,
  lines: readonly string[],
  fault: Make,
): DiagramFault {
  const expected = (hash.expected ?? []).map((name) => name.replaceAll("'", ""));
  const insideLabel = expected.includes("SQE") && expected.includes("PE");
  const thin = insideLabel || expected.includes("LINK") ? thinArrow(lines[loc.first_line - 1] ?? "") : -1;
  if (thin >= 0) return fault("`->` is not a link of a flowchart", { line: loc.first_line, column: thin + 1 }, "Write `-->`");
  if (hash.token === 1 || String(hash.token).startsWith("EOF")) {
    if (loc.first_line < loc.last_line) {
      const opened = { line: loc.first_line, column: loc.first_column + 1 };
      return insideLabel || expected.some((name) => name.endsWith("END"))
        ? fault("The label that begins here is not closed", opened, "Close the bracket and the quotes")
        : fault("The diagram ends before this line is complete", startOf(lines, opened.line));
    }
    const block = unclosedBlock(lines);
    return block
      ? fault(`\`${block.word}\` is not closed`, block, `Close it with \`${block.word === "{" ? "}" : "end"}\``)
      : fault("The diagram ends too early", startOf(lines, lines.findLastIndex((line) => line.trim()) + 1));
  }
  const place = placeAfter(loc.last_line, loc.last_column, lines);
  const found = (hash.text ?? "").trim();
  if (insideLabel) {
    return fault(`\`${found}\` stands inside a label`, place, `Put the label in quotes, as in \`A["f(x)"]\``);
  }
  if (found === "end" && expected.includes("NODE_STRING")) {
    return fault("`end` closes a group and cannot name a node", place, "Write `End`, or name the node otherwise");
  }
  return fault(foundInstead(found, expected), place);
}

function thinArrow(line: string): number {
  return line.search(/(?<![-=.<>])->(?!>)/);
}

function foundInstead(found: string, expected: readonly string[]): string {
  const standing = found.trim() ? `\`${found.trim().slice(0, 30)}\` stands` : "The line ends";
  const wanted = expectation(expected);
  return wanted ? `${standing} where ${wanted} is expected` : `${standing} where it cannot`;
}

/** The first character of the piece that follows a place; the place itself at the end of a line. Columns of jison count from 0. */
function placeAfter(line: number, column: number, lines: readonly string[]): Place {
  const rest = lines[line - 1]?.slice(column) ?? "";
  return { line: Math.min(line, lines.length), column: column + Math.max(0, rest.search(/\S/)) + 1 };
}

function startOf(lines: readonly string[], line: number): Place {
  const bounded = Math.max(1, Math.min(line, lines.length));
  return { line: bounded, column: Math.max(0, (lines[bounded - 1] ?? "").search(/\S/)) + 1 };
}

function unclosedBlock(lines: readonly string[]): (Place & { readonly word: string }) | null {
  const open: (Place & { readonly word: string })[] = [];
  for (const [index, line] of lines.entries()) {
    const word =
      /^\s*(subgraph|loop|alt|opt|par|par_over|critical|break|rect|box|end)\b/.exec(line)?.[1] ??
      (/\{\s*$/.test(line) ? "{" : /^\s*\}/.test(line) ? "}" : null);
    if (word === "end" || word === "}") open.pop();
    else if (word) open.push({ word, line: index + 1, column: line.indexOf(word) + 1 });
  }
  return open.at(-1) ?? null;
}

/** Where a message of Mermaid names something without saying where it stands. */
function placeOfName(message: string, lines: readonly string[]): Place | null {
  const name = /\("?([\w-]+)"?\)|\[([\w-]+)\]|"(?:branch )?([\w-]+)"/.exec(message)?.slice(1).find(Boolean);
  if (!name) return null;
  const line = lines.findLastIndex((text) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text));
  return line < 0 ? null : { line: line + 1, column: (lines[line] ?? "").indexOf(name) + 1 };
}
