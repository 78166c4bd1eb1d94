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

let latest: Promise<Checked> | undefined;

/** The content, read and checked once for all collections; a change that a watcher sees makes the next reading a new one. */
export function readChecked(): Promise<Checked> {
  latest ??= read();
  return latest;
}

const watched = new WeakSet<object>();

/** From now on a change of any file makes the next reading a new one; call it before adding a listener that reads. */
export function readAnewOnChange(watcher: { on(event: "all", react: () => void): unknown }): void {
  if (watched.has(watcher)) return;
  watched.add(watcher);
  watcher.on("all", () => {
    latest = undefined;
  });
}

async function read(): Promise<Checked> {
  const content = loadContent(contentDirectory());
  const errors = (await checkContent(content)).filter((diagnostic) => diagnostic.severity === "error");
  return { content, faults: errors.length === 0 ? null : printText(errors, content.files, { colour: false }) };
}
