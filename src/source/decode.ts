import { isUtf8 } from "node:buffer";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { spanOf, textFile } from "./text-file.ts";
import type { TextFile } from "./text-file.ts";

/** Bytes to text. A byte order mark goes; bytes that are not UTF-8 become a diagnostic at the first of them. */
export function decode(path: string, bytes: Uint8Array): { file: TextFile; diagnostics: readonly Diagnostic[] } {
  const file = textFile(path, new TextDecoder("utf-8").decode(bytes));
  if (isUtf8(bytes)) return { file, diagnostics: [] };
  const offset = firstInvalidByte(bytes);
  const at = new TextDecoder("utf-8").decode(bytes.subarray(0, offset)).length;
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, "0");
  const guess = new TextDecoder("windows-1252").decode(bytes.subarray(offset, offset + 1));
  return {
    file,
    diagnostics: [
      {
        code: "encoding",
        severity: "error",
        message: `Byte ${offset} (0x${byte}) is not UTF-8`,
        why: "The page would show a black diamond in place of the letter.",
        fix: `Save the file as UTF-8. If it came from Windows, the letter is \`${guess}\`.`,
        file: path,
        span: spanOf(file, at, at + 1),
      },
    ],
  };
}

function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  const decoder = (end: number) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decoder(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
