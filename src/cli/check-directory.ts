import { setImmediate } from "node:timers/promises";
import { checkContent } from "../check/check-content.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type LoadedContent, loadContent } from "../model/load-content.ts";
import { type ReadContent, readContent } from "../source/read-content.ts";
import type { KeptPasses } from "./kept-passes.ts";
import { withProgress } from "./progress.ts";
import { rememberedPasses } from "./remembered-passes.ts";

export interface Checked {
  readonly content: LoadedContent;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and checks a directory, and passes over what the same code has found without fault before. Says on standard error that it does. */
export const checkDirectory = (directory: string, onLoaded?: (content: LoadedContent) => void): Promise<Checked> =>
  withProgress("Check the content", (report) => checkRead(directory, readContent(directory), rememberedPasses(), report, onLoaded));

/** The same of what was read already, in silence. */
export async function checkRead(
  directory: string,
  read: ReadContent,
  passed: KeptPasses,
  report: (words: string) => void,
  onLoaded?: (content: LoadedContent) => void,
): Promise<Checked> {
  const content = loadContent(directory, read, {
    recall: (text, work) => passed.recall("document", text, work),
    onProgress: (done, total) => report(`${done} of ${total} files read`),
  });
  onLoaded?.(content);
  // What that has begun gets a turn.
  await setImmediate();
  const diagnostics = await checkContent(content, passed, report);
  passed.save(diagnostics.length === 0);
  return { content, diagnostics };
}
