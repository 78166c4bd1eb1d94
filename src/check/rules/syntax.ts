import type { ContentDocument } from "../../model/content-document.ts";
import type { Fence } from "../../model/outline.ts";
import { offsetOf, spanOf } from "../../source/text-file.ts";
import type { TextFile } from "../../source/text-file.ts";
import { failedTables } from "../failed-tables.ts";
import { isUnclosed } from "../fences/is-unclosed.ts";
import type { Finding, Rule } from "../rule.ts";
import { spanContains } from "../span-contains.ts";

export const syntax: Rule = {
  code: "syntax",
  name: "Files parse",
  proves: "Every YAML, Markdown and MDX file parses to its end.",
  severity: "error",
  isOfOneFile: true,
  *check(content) {
    for (const document of content.documents.values()) {
      const fault = document.outline?.syntaxFault;
      if (fault)
        yield {
          file: document.file.path,
          span: fault.span,
          message: sentence(fault.message),
          why: "Nothing of this page can be shown.",
          fix: remedy(fault.message),
        };
      for (const fence of document.outline?.fences ?? []) {
        if (isUnclosed(document.file, fence)) yield unclosed(document.file, fence);
      }
      yield* backticksInWords(document);
      if (document.outline !== null) yield* failedTables(document);
    }
  },
};

function sentence(message: string): string {
  return message
    .replace(/ \(note: .*$/s, "")
    .replace(/ \(\d+:\d+(?:-\d+:\d+)?\)/g, "")
    .replace("parse expression with oxc", "read the expression")
    .replace(/\.$/, "");
}

/** The engine's own note where it gives one; else what most often lies behind. */
function remedy(message: string): string {
  const stray = /^Unexpected closing tag `(<\/[\w.]+>)`/.exec(message)?.[1];
  if (stray !== undefined) return `Delete \`${stray}\`, or write \`${stray.replace("/", "")}\` where it begins.`;
  if (/^Unexpected character after `<`|`<[\w.]+:/.test(message))
    return "Put what begins with `<` into backticks; an address is written `[text](https://…)`.";
  const note = /\(note: (.*?)\)$/s.exec(message)?.[1];
  if (note !== undefined) return `${note.slice(0, 1).toUpperCase()}${note.slice(1)}.`;
  const tag = /closing tag for `<([\w.]+)>`/.exec(message)?.[1];
  if (tag !== undefined) return `Write \`</${tag}>\` where it ends, or \`<${tag} />\` when nothing stands inside.`;
  return "Put `<`, `{` and `}` that stand for themselves into backticks: `` `{` ``.";
}

/** A line that was meant to open a fence; Markdown reads it as text when a backtick follows. */
function* backticksInWords({ file, body, outline }: ContentDocument): Iterable<Finding> {
  if (outline === null) return;
  const bodyStart = file.text.length - body.length;
  for (const match of body.matchAll(/^ {0,3}(?<words>```+[a-z]+ [^\n`]*=[^\n`]*`[^\n]*)$/gm)) {
    const words = (match.groups?.["words"] ?? "").trimEnd();
    const start = bodyStart + match.index + match[0].indexOf("`");
    const span = spanOf(file, start, start + words.length);
    if (outline.fences.some((fence) => spanContains(fence.span, span))) continue;
    const mended = words.replace(/(?<!^`*)`/g, "'");
    yield {
      file: file.path,
      span,
      message: "Backticks stand behind the fence's language, so this opens no fence",
      why: "The command becomes running text that cannot be copied, and the mark that should close it opens another.",
      fix: `Write single quotes in their place:\n${mended}`,
      swap: { to: mended },
    };
  }
}

function unclosed(file: TextFile, { span }: Fence): Finding {
  const start = offsetOf(file, span.line, span.column);
  const [mark = "```"] = /^(?:`{3,}|~{3,})/.exec(file.text.slice(start, start + 20)) ?? [];
  return {
    file: file.path,
    span: { ...span, endLine: span.line, endColumn: span.column + mark.length },
    message: "The fence that opens here is never closed",
    why: "All that follows is swallowed: steps and headings become part of the code.",
    fix: `Write the same marks on a line of their own where the code ends:\n${mark}`,
  };
}
