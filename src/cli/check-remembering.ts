import { join } from "node:path";
import { checkContent } from "../check/check-content.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { LoadedContent } from "../model/load-content.ts";
import { fingerprintOf } from "./build/inputs-fingerprint.ts";
import { ROOT } from "./directories.ts";
import { keptPasses } from "./kept-passes.ts";

/** All that decides about a text: our code and schemas, every package, and the Node that runs them. */
const JUDGES = ["src", "schemas", "package-lock.json"];

/** Checks content, and passes over what the same code has found without fault before. */
export async function checkRemembering(content: LoadedContent): Promise<readonly Diagnostic[]> {
  const passed = keptPasses(join(ROOT, ".signalbox/passed"), `${process.version} ${fingerprintOf(JUDGES)}`);
  const diagnostics = await checkContent(content, passed);
  passed.save();
  return diagnostics;
}
