import { Buffer, isUtf8 } from "node:buffer";
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

/** The longest start that decodes, less the beginning of a letter that never ends. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodes(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, valid), { stream: true });
  return Buffer.byteLength(text);
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
