import { setImmediate } from "node:timers/promises";
import type { MisledSample } from "../check/misled-samples.ts";
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

/** Has the content before its rules are judged; promises what it finds about the samples if it has them judged elsewhere. */
export type OnLoaded = (content: LoadedContent) => Promise<readonly MisledSample[]> | undefined;

/** Reads and checks a directory, and passes over what the same code has found without fault before. Says on standard error that it does. */
export const checkDirectory = (directory: string, onLoaded?: OnLoaded): Promise<Checked> =>
  withProgress("Check the content", (report) => checkRead(directory, readContent(directory), rememberedPasses(), report, onLoaded));

/** The same of what was read already, in silence. */
export async function checkRead(
  directory: string,
  read: ReadContent,
  passed: KeptPasses,
  report: (words: string) => void,
  onLoaded?: OnLoaded,
): Promise<Checked> {
  const content = loadContent(directory, read, {
    recall: (text, work) => passed.recall("document", text, work),
    onProgress: (done, total) => report(`${done} of ${total} files read`),
  });
  const misled = onLoaded?.(content);
  // What that has begun gets a turn, and goes on while the code of the rules is read.
  await setImmediate();
  const { checkContent } = await import("../check/check-content.ts");
  const diagnostics = await checkContent(content, passed, report, misled);
  passed.save(diagnostics.length === 0);
  return { content, diagnostics };
}
