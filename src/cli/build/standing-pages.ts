import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DocumentPages } from "./document-pages.ts";

/** Notes which bytes came of which key: `[key, digest of the files]` by content file. */
type Record = Readonly<{ [file: string]: readonly [key: string, digest: string] }>;

/** The file of a page or of a twin, from the root of the site. */
export const fileOf = (address: string): string => `${address.slice(1)}${address.endsWith("/") ? "index.html" : ""}`;

/**
 * Copies from an old site the pages whose key has not changed since it was built. What was edited, damaged or lost there
 * is left out, by the note that the old build has made of the bytes.
 */
export function takeOver(oldSite: string, note: string, pages: readonly DocumentPages[], site: string): readonly DocumentPages[] {
  const record = readNote(note);
  return pages.filter(({ file, key, addresses }) => {
    const [oldKey, oldDigest] = Object.hasOwn(record, file) ? (record[file] ?? []) : [];
    if (oldKey !== key) return false;
    const files = readFiles(oldSite, addresses);
    if (files === null || digestOf(files) !== oldDigest) return false;
    for (const [index, bytes] of files.entries()) {
      const path = join(site, fileOf(addresses[index] ?? ""));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    return true;
  });
}

/** The note to be kept with a finished site. */
export function noteOf(site: string, pages: readonly DocumentPages[]): string {
  const record = pages.flatMap(({ file, key, addresses }) => {
    const files = readFiles(site, addresses);
    return files === null ? [] : [[file, [key, digestOf(files)]] as const];
  });
  return JSON.stringify(Object.fromEntries(record));
}

function readNote(note: string): Record {
  try {
    const record: unknown = JSON.parse(note);
    return typeof record === "object" && record !== null ? (record as Record) : {};
  } catch {
    return {};
  }
}

function readFiles(site: string, addresses: readonly string[]): readonly Buffer[] | null {
  try {
    return addresses.map((address) => readFileSync(join(site, fileOf(address))));
  } catch {
    return null;
  }
}

function digestOf(files: readonly Buffer[]): string {
  const hash = createHash("sha256");
  for (const bytes of files) hash.update(`${bytes.length}\0`).update(bytes);
  return hash.digest("hex");
}
