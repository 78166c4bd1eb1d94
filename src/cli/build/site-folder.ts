import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { ROOT } from "../directories.ts";
import { Failure } from "../failure.ts";

/** Tells a site of ours from any other folder, and which inputs it was built from. */
const MARK = ".signalbox";

/** The fingerprint of the inputs of a built site; null where no such site stands. */
export const fingerprintOf = (site: string): string | null => markOf(site)?.fingerprint ?? null;

/** The note that the build of a site has left for the next one; empty where there is none. */
export const noteIn = (site: string): string => markOf(site)?.note ?? "";

function markOf(site: string): { readonly fingerprint: string; readonly note: string } | null {
  try {
    const [fingerprint = "", note = ""] = readFileSync(join(site, MARK), "utf8").split("\n");
    return { fingerprint, note };
  } catch {
    return null;
  }
}

/** `note` is one line. */
export function markSite(site: string, fingerprint: string, note: string): void {
  writeFileSync(join(site, MARK), `${fingerprint}\n${note}\n`);
}

/** Throws `Failure` unless `out` may be replaced: it is a site of ours, empty, or not there, and holds none of our inputs. */
export function assertReplaceable(out: string, contentDirectory: string): void {
  const holds = (folder: string, inner: string) => !relative(folder, inner).split(sep).includes("..");
  if (holds(out, ROOT) || holds(out, contentDirectory) || holds(contentDirectory, out) || holds(join(ROOT, "src"), out)) {
    throw new Failure(`The site cannot be built into ${out}: that folder holds its sources. Give another with --out DIR.`);
  }
  if (!existsSync(out)) return;
  if (fingerprintOf(out) === null && readdirSync(out).length > 0) {
    throw new Failure(
      `${out} holds something that is not a built site, which a build would delete. Empty it, or give another folder with --out DIR.`,
    );
  }
}

/** The folder in which a build of this process works. */
export function unfinishedSite(out: string): string {
  return `${out}.next-${process.pid}`;
}

/**
 * Puts a finished site in the place of the old one by two renames. Readers see the old site, then the new one; if the
 * process is killed between the two, `clearLeftovers` puts the old one back.
 */
export function swapSite(finished: string, out: string): void {
  const old = `${out}.old-${process.pid}`;
  const isReplaced = existsSync(out);
  if (isReplaced) renameSync(out, old);
  try {
    renameSync(finished, out);
  } catch (error) {
    if (isReplaced) renameSync(old, out);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Removes what killed builds left beside a site. Call it only while no other build can run. */
export function clearLeftovers(out: string): void {
  const prefix = basename(out);
  const parent = dirname(out);
  if (!existsSync(parent)) return;
  const leftovers = readdirSync(parent).filter(
    (name) => name.startsWith(`${prefix}.`) && /^\.(?:next|old)-\d+$/.test(name.slice(prefix.length)),
  );
  for (const name of leftovers) {
    const path = join(parent, name);
    if (name.includes(".old-") && !existsSync(out)) renameSync(path, out);
    else rmSync(path, { recursive: true, force: true });
  }
}
