import { readShell } from "./read-shell.ts";

export interface ShellFault {
  readonly message: string;
  /** Offset in the program. */
  readonly at: number;
}

/**
 * Why a shell would refuse a program, or null. Plain commands are judged at once; for anything else
 * mvdan/sh, the parser of shfmt, is loaded.
 */
export async function shellFault(program: string): Promise<ShellFault | null> {
  if (readShell(program).isPlain) return null;
  const { parse, ParseError } = await import("sh-syntax");
  try {
    await parse(program);
    return null;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const { Line = 1, Col = 1 } = error.Pos ?? {};
    return { message: error.Text, at: offsetOfByte(program, Line, Col) };
  }
}

/** The parser counts columns in bytes. */
function offsetOfByte(text: string, line: number, column: number): number {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const bytes = Buffer.from(lines[line - 1] ?? "");
  return before + bytes.subarray(0, column - 1).toString().length;
}
