import { availableParallelism } from "node:os";
import { hasPassed } from "../check/whole-content.ts";
import type { LoadedContent } from "../model/load-content.ts";
import { readContent } from "../source/read-content.ts";
import type { Checked } from "./check-directory.ts";
import { withProgress } from "./progress.ts";
import { rememberedPasses } from "./remembered-passes.ts";

/**
 * The faults of a directory. Files that are all as they were when they passed are not understood, and the code that would
 * understand and judge them is not even loaded.
 */
export const findFaults = (directory: string): Promise<Pick<LoadedContent, "files"> & Pick<Checked, "diagnostics">> =>
  withProgress("Check the content", async (report) => {
    const passed = rememberedPasses();
    const read = readContent(directory);
    if (hasPassed(read, passed)) return { files: new Map(read.files.map((file) => [file.path, file])), diagnostics: [] };
    const elsewhere =
      passed.isEmpty && availableParallelism() > 1 ? (await import("./judge-elsewhere.ts")).judgeElsewhere(passed) : undefined;
    const { checkRead } = await import("./check-directory.ts");
    const { content, diagnostics } = await checkRead(directory, read, passed, report, elsewhere);
    return { files: content.files, diagnostics };
  });
