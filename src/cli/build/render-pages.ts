import { cpSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type BuildInput, writeBuildInput } from "../../astro/build-input.ts";
import type { BuildOptions } from "./build-site.ts";
import { FILES } from "./renderer-folder.ts";
import { startChild } from "./start-child.ts";

/** A process takes half a second until it has read everything. */
const WORTH_A_PROCESS = 100;
const PROCESSES_AT_MOST = 4;

/**
 * Writes the pages that are left, about so many, into the folder of a site, beside what stands in every site. Throws
 * `Failure` with the words of whoever failed; none goes on once the signal is given.
 */
export async function renderPages(
  renderer: string,
  directory: string,
  input: BuildInput,
  left: number,
  out: string,
  { lastChange, killOffline }: BuildOptions,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  cpSync(join(renderer, FILES), out, { recursive: true });
  // Within the unfinished site, so that it goes with it when the build is killed.
  const inputFile = join(out, ".input");
  writeBuildInput(inputFile, input);
  const environment = {
    SIGNALBOX_CONTENT: directory,
    SIGNALBOX_INPUT: inputFile,
    SIGNALBOX_LAST_CHANGE: lastChange ? "yes" : "",
    SIGNALBOX_KILL_OFFLINE: killOffline ? "yes" : "",
  };
  const shares = Math.max(1, Math.min(Math.floor(left / WORTH_A_PROCESS), availableParallelism(), PROCESSES_AT_MOST));
  const children = Array.from({ length: shares }, (_, share) =>
    startChild("render-process.ts", [renderer, out, String(share), String(shares)], environment),
  );
  const end = (): void => {
    for (const child of children) child.end();
  };
  signal.addEventListener("abort", end);
  try {
    await Promise.all(children.map(({ done }) => done));
  } catch (error) {
    end();
    await Promise.allSettled(children.map(({ done }) => done));
    throw error;
  }
  rmSync(inputFile);
}
