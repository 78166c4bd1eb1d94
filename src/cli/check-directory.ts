import { join } from "node:path";
import { checkContent, hasPassed } from "../check/check-content.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type LoadedContent, loadContent } from "../model/load-content.ts";
import { type ReadContent, readContent } from "../source/read-content.ts";
import { fingerprintOf } from "./build/inputs-fingerprint.ts";
import { ROOT } from "./directories.ts";
import { type KeptPasses, keptPasses } from "./kept-passes.ts";
import { withProgress } from "./progress.ts";

/** All that decides about a text: our code and schemas, the files that links may lead to, every package, and the Node that runs them. */
const JUDGES = ["src", "schemas", "public", "package-lock.json"];

const remembered = (): KeptPasses => keptPasses(join(ROOT, ".signalbox/passed"), `${process.version} ${fingerprintOf(JUDGES)}`);

export interface Checked {
  readonly content: LoadedContent;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and checks a directory, and passes over what the same code has found without fault before. Says on standard error that it does. */
export const checkDirectory = (directory: string): Promise<Checked> =>
  withProgress("Check the content", (report) => checkRead(directory, readContent(directory), remembered(), report));

/** The same for those who only want the faults: files that are all as they were when they passed are not even understood. */
export const findFaults = (directory: string): Promise<Pick<LoadedContent, "files"> & Pick<Checked, "diagnostics">> =>
  withProgress("Check the content", async (report) => {
    const passed = remembered();
    const read = readContent(directory);
    if (hasPassed(read, passed)) return { files: new Map(read.files.map((file) => [file.path, file])), diagnostics: [] };
    const { content, diagnostics } = await checkRead(directory, read, passed, report);
    return { files: content.files, diagnostics };
  });

async function checkRead(directory: string, read: ReadContent, passed: KeptPasses, report: (words: string) => void): Promise<Checked> {
  const content = loadContent(directory, read, (done, total) => report(`${done} of ${total} files read`));
  const diagnostics = await checkContent(content, passed, report);
  passed.save(diagnostics.length === 0);
  return { content, diagnostics };
}
