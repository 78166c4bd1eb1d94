import type { Span } from "../diagnostics/diagnostic.ts";
import type { ComponentUse } from "../model/outline.ts";
import { offsetOf, spanOf } from "../source/text-file.ts";
import type { TextFile } from "../source/text-file.ts";

const attributePattern = /\s*([^\s=/>"'{}]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?/y;

/** Where an attribute stands, with its value; the name of the component where it cannot be told. */
export function attributeSpan(file: TextFile, use: ComponentUse, attribute: string): Span {
  const start = offsetOf(file, use.span.line, use.span.column);
  const nameEnd = start + use.name.length + 1;
  attributePattern.lastIndex = nameEnd;
  for (let match = attributePattern.exec(file.text); match !== null; match = attributePattern.exec(file.text)) {
    const [whole, name = ""] = match;
    const at = match.index + whole.length - whole.trimStart().length;
    if (name === attribute) return spanOf(file, at, match.index + whole.length);
  }
  return spanOf(file, start, nameEnd);
}
