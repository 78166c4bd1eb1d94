import { Buffer, isUtf8 } from "node:buffer";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { spanOf, textFile } from "./text-file.ts";
import type { TextFile } from "./text-file.ts";

/** Bytes to text. A byte order mark goes; a carriage return alone ends a line, as in Markdown, so it becomes a line feed; bytes that are not UTF-8 become a diagnostic at the first of them. */
export function decode(path: string, bytes: Uint8Array): { file: TextFile; diagnostics: readonly Diagnostic[] } {
  const file = textFile(path, new TextDecoder(utf16Of(bytes) ?? "utf-8").decode(bytes).replace(/\r(?!\n)/g, "\n"));
  if (utf16Of(bytes) !== null) return { file, diagnostics: [utf16(path)] };
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

/** Told by its byte order mark, as Windows writes it. */
function utf16Of([first, second]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function utf16(path: string): Diagnostic {
  return {
    code: "encoding",
    severity: "error",
    message: "The file is UTF-16, not UTF-8",
    why: "Editors, Git and other tools take it for a file of bytes and show no change in it.",
    fix: `Save it as UTF-8, or run:\niconv -f UTF-16 -t UTF-8 ${path} > copy && mv copy ${path}`,
    file: path,
    span: { line: 1, column: 1, endLine: 1, endColumn: 2 },
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
