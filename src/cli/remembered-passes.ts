import { join } from "node:path";
import { fingerprintOf } from "./build/inputs-fingerprint.ts";
import { ROOT } from "./directories.ts";
import { type KeptPasses, keptPasses } from "./kept-passes.ts";

/** All that decides about a text: our code and schemas, the files that links may lead to, every package, and the Node that runs them. */
const JUDGES = ["src", "schemas", "public", "package-lock.json"];

/** What the same code has let pass before. */
export const rememberedPasses = (): KeptPasses =>
  keptPasses(join(ROOT, ".signalbox/passed"), `${process.version} ${fingerprintOf(JUDGES)}`);
