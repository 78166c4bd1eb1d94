import type { Fence } from "../../model/outline.ts";
import { offsetOf } from "../../source/text-file.ts";
import type { TextFile } from "../../source/text-file.ts";

/** Whether a fence runs to the end of the page, or of what it stands in, because no line closes it. */
export function isUnclosed(file: TextFile, { span }: Pick<Fence, "span">): boolean {
  const text = file.text.slice(offsetOf(file, span.line, span.column), offsetOf(file, span.endLine, span.endColumn)).trimEnd();
  const mark = /^(`{3,}|~{3,})/.exec(text)?.[1];
  if (mark === undefined) return false;
  const lineEnd = text.lastIndexOf("\n");
  const last = text.slice(lineEnd + 1).replace(/^[\s>]*/, "");
  return lineEnd === -1 || !(last.startsWith(mark) && last.replaceAll(mark[0] ?? "", "") === "");
}
