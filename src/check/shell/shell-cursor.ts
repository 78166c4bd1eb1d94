import type { ShellCommand } from "./shell-script.ts";

/** How far a program is read, and what was found on the way. */
export interface ShellCursor {
  readonly text: string;
  at: number;
  isPlain: boolean;
  /** How many substitutions are open around the place that is read. */
  depth: number;
  readonly commands: ShellCommand[];
  /** Here-documents whose lines have not come yet. */
  readonly waiting: HereDocument[];
}

export interface HereDocument {
  readonly end: string;
  /** `<<-`: tabs before the lines are taken away. */
  readonly isIndented: boolean;
  take(body: string): void;
}

export function shellCursor(text: string): ShellCursor {
  return { text, at: 0, isPlain: true, depth: 0, commands: [], waiting: [] };
}

/** Reads the lines of the waiting here-documents; the cursor stands behind a line end. */
export function readHereDocuments(cursor: ShellCursor): void {
  for (const { end, isIndented, take } of cursor.waiting.splice(0)) {
    const lines: string[] = [];
    let isClosed = false;
    while (cursor.at < cursor.text.length && !isClosed) {
      const stop = cursor.text.indexOf("\n", cursor.at);
      const line = cursor.text.slice(cursor.at, stop === -1 ? undefined : stop);
      cursor.at = stop === -1 ? cursor.text.length : stop + 1;
      const content = isIndented ? line.replace(/^\t+/, "") : line;
      if (content === end) isClosed = true;
      else lines.push(content);
    }
    cursor.isPlain &&= isClosed;
    take(lines.join("\n"));
  }
}
