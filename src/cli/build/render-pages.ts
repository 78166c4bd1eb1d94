import { cpSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type BuildInput, writeBuildInput } from "../../astro/build-input.ts";
import type { BuildOptions } from "./build-site.ts";
import { FILES } from "./renderer-folder.ts";
import type { Share } from "./render-process.ts";
import type { SiteRenderer } from "./site-renderer.ts";
import { type Child, startChild } from "./start-child.ts";

/** A process takes half a second until it has read everything. */
const WORTH_A_PROCESS = 100;
const PROCESSES_AT_MOST = 4;

/** What renders the pages of a site, and where. */
export interface Rendering {
  /** A process that has read itself in, or does so yet, and waits until it is told its share of the pages. */
  readonly first: Child;
  /** Starts another such process. */
  startOne(): Child;
  /** The folder of the renderer. */
  readonly renderer: string;
  readonly out: string;
}

/** Starts the first process as soon as there is a renderer: it may read that while nobody knows yet what to render. */
export async function startRendering(
  { folder }: SiteRenderer,
  content: string,
  out: string,
  { lastChange, killOffline }: BuildOptions,
): Promise<Rendering> {
  const renderer = await folder;
  const environment = {
    SIGNALBOX_CONTENT: content,
    SIGNALBOX_INPUT: inputFile(out),
    SIGNALBOX_LAST_CHANGE: lastChange ? "yes" : "",
    SIGNALBOX_KILL_OFFLINE: killOffline ? "yes" : "",
  };
  const startOne = (): Child => {
    const child = startChild("render-process.ts", [renderer, out], environment);
    // Whoever renders pages with it hears of it.
    child.done.catch(() => {});
    return child;
  };
  return { first: startOne(), startOne, renderer, out };
}

/** Within the unfinished site, so that it goes with it when the build is killed. */
const inputFile = (out: string): string => join(out, ".input");

/**
 * Writes the pages that are left, about so many, into the folder of a site, beside what stands in every site. Throws `Failure` with the words of whoever failed; none goes on once the signal is given.
 */
export async function renderPages(
  { first, startOne, renderer, out }: Rendering,
  input: BuildInput,
  left: number,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  cpSync(join(renderer, FILES), out, { recursive: true });
  writeBuildInput(inputFile(out), input);
  const shares = Math.max(1, Math.min(Math.floor(left / WORTH_A_PROCESS), availableParallelism(), PROCESSES_AT_MOST));
  const children = [first, ...Array.from({ length: shares - 1 }, startOne)];
  for (const [share, child] of children.entries()) child.tell({ share, shares } satisfies Share);
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
  rmSync(inputFile(out));
}
