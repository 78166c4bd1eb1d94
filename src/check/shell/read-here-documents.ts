import { readReplaced } from "./read-expansion.ts";
import { cursorWithin } from "./shell-cursor.ts";
import type { ShellCursor } from "./shell-cursor.ts";

/** Reads the lines of the waiting here-documents, and the commands in them; the cursor stands behind a line end. */
export function readHereDocuments(cursor: ShellCursor): void {
  for (const { end, isIndented, isLiteral, take } of cursor.waiting.splice(0)) {
    const start = cursor.at;
    const lines: string[] = [];
    let isClosed = false;
    let stop = start;
    while (cursor.at < cursor.text.length && !isClosed) {
      const lineEnd = cursor.text.indexOf("\n", cursor.at);
      const line = cursor.text.slice(cursor.at, lineEnd === -1 ? undefined : lineEnd).replace(/\r$/, "");
      cursor.at = lineEnd === -1 ? cursor.text.length : lineEnd + 1;
      const content = isIndented ? line.replace(/^\t+/, "") : line;
      if (content === end) isClosed = true;
      else {
        lines.push(content);
        stop = cursor.at;
      }
    }
    cursor.isPlain &&= isClosed;
    if (!isLiteral) readReplaced(cursor, cursorWithin(cursor, start, stop));
    take(lines.join("\n"));
  }
}
