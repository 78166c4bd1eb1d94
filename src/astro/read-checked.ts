import { setTimeout } from "node:timers/promises";
import { checkContent } from "../check/check-content.ts";
import { printText } from "../diagnostics/print-text.ts";
import { loadContent } from "../model/load-content.ts";
import type { LoadedContent } from "../model/load-content.ts";
import { contentDirectory } from "./content-directory.ts";

interface Checked {
  readonly content: LoadedContent;
  /** The printed report, or null when there is no error. */
  readonly faults: string | null;
}

/** Files that are changed by one deed, such as going to another branch, come within this time of each other. */
const QUIET_MS = 100;

let latest: Promise<Checked> | undefined;
let changedAt = Number.NEGATIVE_INFINITY;
let isWaiting = false;

/**
 * The content, read and checked once for all collections; a change that a watcher sees makes the next reading a new one,
 * which begins when no more changes come, so that a hundred of them are read once.
 */
export function readChecked(): Promise<Checked> {
  latest ??= readWhenQuiet();
  return latest;
}

const watched = new WeakSet<object>();

/** From now on a change of any file makes the next reading a new one; call it before adding a listener that reads. */
export function readAnewOnChange(watcher: { on(event: "all", react: () => void): unknown }): void {
  if (watched.has(watcher)) return;
  watched.add(watcher);
  watcher.on("all", () => {
    changedAt = performance.now();
    if (!isWaiting) latest = undefined;
  });
}

/** A listener to changes that reacts once to those that come together, after they are read. */
export function oncePerReading(react: () => Promise<void>): () => void {
  let isAwaited = false;
  const afterwards = (): Promise<void> => {
    isAwaited = false;
    return react();
  };
  return () => {
    if (isAwaited) return;
    isAwaited = true;
    void readChecked().then(afterwards, afterwards);
  };
}

async function readWhenQuiet(): Promise<Checked> {
  isWaiting = true;
  for (let left = quietIn(); left > 0; left = quietIn()) await setTimeout(left);
  isWaiting = false;
  return read();
}

const quietIn = (): number => changedAt + QUIET_MS - performance.now();

async function read(): Promise<Checked> {
  const content = loadContent(contentDirectory());
  const errors = (await checkContent(content)).filter((diagnostic) => diagnostic.severity === "error");
  return { content, faults: errors.length === 0 ? null : printText(errors, content.files, { colour: false }) };
}
