import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { OnLoaded } from "./check-directory.ts";
import type { KeptPasses } from "./kept-passes.ts";
import type { JudgedSamples } from "./sample-thread.ts";

/**
 * Starts a thread that judges the samples of a catalog while this one judges all else. It reads its code at once. What it
 * works out of texts becomes known to this one.
 */
export function judgeElsewhere(passed: KeptPasses): OnLoaded {
  const worker = new Worker(new URL("./sample-thread.ts", import.meta.url), {
    execArgv: ["--disable-warning=ExperimentalWarning"],
  });
  worker.unref();
  return async (content) => {
    // Whoever has the content has read this code, which would hold up the start of the thread.
    const { asMended } = await import("../check/as-mended.ts");
    worker.ref();
    worker.postMessage(asMended(content).catalog);
    const [{ misled, terms }] = (await once(worker, "message")) as [JudgedSamples];
    for (const [digest, answer] of terms) passed.learn(digest, answer);
    return misled;
  };
}
