import { createHash } from "node:crypto";
import { readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { ROOT } from "../directories.ts";
import { siteCode } from "./inputs-fingerprint.ts";
import { siteFiles } from "./site-files.ts";
import { startChild } from "./start-child.ts";

/** What turns data into pages, compiled from our code alone. */
export interface SiteRenderer {
  /** The folder in which it stands, once it is compiled. Rejects with a `Failure`. */
  readonly folder: Promise<string>;
  /** For whoever needs it no more. */
  end(): void;
}

const KEPT = join(ROOT, ".signalbox/renderer");

/**
 * The renderer of an earlier build if the code is still the same and nothing of it is damaged; else a new one, compiled in
 * a process of its own and kept in the old one's place. Call it only while no other build can run.
 */
export function siteRenderer(): SiteRenderer {
  clearUnfinished();
  const code = siteCode();
  if (isSealed(KEPT, code)) return { folder: Promise.resolve(KEPT), end: () => {} };
  const next = `${KEPT}.next-${process.pid}`;
  const child = startChild("compile-process.ts", [ROOT, next]);
  const compile = async (): Promise<string> => {
    await child.done;
    rmSync(KEPT, { recursive: true, force: true });
    renameSync(next, KEPT);
    // Code that was edited in the meantime may be in it or not.
    if (siteCode() === code) seal(KEPT, code);
    return KEPT;
  };
  const folder = compile();
  // Whoever waits for it hears of it; it may fail before.
  folder.catch(() => {});
  return { folder, end: () => child.end() };
}

const SEAL = "seal";

/** Notes of which code a folder was compiled, and its bytes. */
export function seal(folder: string, code: string): void {
  writeFileSync(join(folder, SEAL), digestOf(folder, code));
}

/** Whether a folder was compiled of this code, and every file in it is as it was. */
export function isSealed(folder: string, code: string): boolean {
  try {
    return readFileSync(join(folder, SEAL), "utf8") === digestOf(folder, code);
  } catch {
    return false;
  }
}

function digestOf(folder: string, code: string): string {
  const hash = createHash("sha256").update(`${code}\n`);
  for (const file of siteFiles(folder)) {
    if (file === SEAL) continue;
    const bytes = readFileSync(join(folder, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

function clearUnfinished(): void {
  const folder = dirname(KEPT);
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`${basename(KEPT)}.next-`)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
