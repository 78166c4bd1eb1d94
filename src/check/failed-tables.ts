import type { ContentDocument } from "../model/content-document.ts";
import { spanOf } from "../source/text-file.ts";
import type { Finding } from "./rule.ts";

/** Tables that Markdown takes for running text, since their head and the line of dashes below it differ in the number of cells. */
export function* failedTables({ file, body, outline }: ContentDocument): Iterable<Finding> {
  const lines = body.split("\n");
  let start = file.text.length - body.length;
  for (const [index, line] of lines.entries()) {
    const [head = "", above = ""] = [lines[index - 1], lines[index - 2]];
    if (isRule(line) && head.includes("|") && above.trim() === "" && cells(head) !== cells(line)) {
      const span = spanOf(file, start, start + line.trimEnd().length);
      const mended = `|${" --- |".repeat(cells(head))}`;
      const isCode = outline?.fences.some((fence) => fence.span.line <= span.line && span.line <= fence.span.endLine);
      if (isCode !== true) {
        yield {
          file: file.path,
          span,
          message: `The head of the table has ${cells(head)} cells, the line below it ${cells(line)}, so this is no table`,
          why: "The reader sees strokes and dashes in running text.",
          fix: `Write:\n${mended}`,
          swap: { to: mended },
        };
      }
    }
    start += line.length + 1;
  }
}

/** Dashes between strokes, as they stand below the head of a table. */
const isRule = (line: string): boolean =>
  line.includes("|") &&
  /^[ \t\r|:-]+$/.test(line) &&
  line.split("|").every((cell) => /^\s*(?::?-+:?\s*)?$/.test(cell)) &&
  line.includes("-");

const cells = (line: string): number =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, "")
    .split(/(?<!\\)\|/).length;
