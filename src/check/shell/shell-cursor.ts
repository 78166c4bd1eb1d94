import type { ShellCommand } from "./shell-script.ts";

/** How far a program is read, and what was found on the way. */
export interface ShellCursor {
  readonly text: string;
  at: number;
  isPlain: boolean;
  /** How many substitutions and the like are open around the place that is read. */
  depth: number;
  /** How many sums are open around it. */
  readonly sums: number;
  /** How often a part may still be read twice: more than anybody needs, and few enough to end soon. */
  readonly rereads: { left: number };
  /** How many `case … esac` are open. */
  cases: number;
  readonly commands: ShellCommand[];
  /** Here-documents whose lines have not come yet. */
  readonly waiting: HereDocument[];
}

export interface HereDocument {
  readonly end: string;
  /** `<<-`: tabs before the lines are taken away. */
  readonly isIndented: boolean;
  /** Its end is quoted, so that nothing in it is replaced. */
  readonly isLiteral: boolean;
  take(body: string): void;
}

export function shellCursor(text: string): ShellCursor {
  return { text, at: 0, isPlain: true, depth: 0, sums: 0, rereads: { left: 200 }, cases: 0, commands: [], waiting: [] };
}

/** A cursor over a part of the text, for what is read twice; what it finds belongs to the program. */
export function cursorWithin(cursor: ShellCursor, start: number, end: number): ShellCursor {
  return { ...cursor, text: cursor.text.slice(0, end), at: start, cases: 0, waiting: [] };
}

/** Nobody nests deeper; what does is left to the shell's own grammar. */
const DEEPEST = 50;

/** Reads what stands within something, one level deeper; gives up on the whole text below the deepest. */
export function readWithin(cursor: ShellCursor, read: () => void): void {
  if (cursor.depth === DEEPEST) {
    cursor.isPlain = false;
    cursor.at = cursor.text.length;
    return;
  }
  cursor.depth++;
  read();
  cursor.depth--;
}

/** Goes past what the pattern (sticky) finds at the cursor, and returns it. */
export function readMark(cursor: ShellCursor, pattern: RegExp): string | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0] ?? null;
  if (found !== null) cursor.at += found.length;
  return found;
}

/** Blanks, continued lines and a comment. */
export function skipBlanks(cursor: ShellCursor): void {
  readMark(cursor, /(?:[ \t\r]|\\\r?\n)*(?:#[^\n]*)?/y);
}
