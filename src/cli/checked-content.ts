import { countSeverities } from "../diagnostics/count-severities.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { printText } from "../diagnostics/print-text.ts";
import type { LoadedContent } from "../model/load-content.ts";
import { type OnLoaded, checkDirectory } from "./check-directory.ts";
import { isColoured } from "./is-coloured.ts";

/**
 * The content, read and checked; `onLoaded` has it before its rules are judged. Its faults are printed on standard error; null
 * if one of them is an error.
 */
export async function checkedContent(directory: string, onLoaded?: OnLoaded): Promise<LoadedContent | null> {
  const { content, diagnostics } = await checkDirectory(directory, onLoaded);
  if (diagnostics.length > 0) printFaults(diagnostics, content);
  return countSeverities(diagnostics).errors > 0 ? null : content;
}

export function printFaults(diagnostics: readonly Diagnostic[], { files }: LoadedContent): void {
  process.stderr.write(printText(diagnostics, files, { colour: isColoured(process.stderr) }));
}
