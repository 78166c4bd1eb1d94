import { createHash } from "node:crypto";
import { copyFileSync, linkSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DocumentPages } from "./document-pages.ts";

/** Notes which bytes came of which key: `[key, digest of the files]` by content file. */
type Record = Readonly<{ [file: string]: readonly [key: string, digest: string] }>;

/** Pages that stand in the new site as they stood in the old one. */
export interface TakenPages extends DocumentPages {
  readonly digest: string;
}

/** The file of a page or of a twin, from the root of the site. */
export const fileOf = (address: string): string => `${address.slice(1)}${address.endsWith("/") ? "index.html" : ""}`;

/**
 * Takes from an old site the pages whose key has not changed since it was built. What was edited, damaged or lost there
 * is left out, by the note that the old build has made of the bytes.
 */
export function takeOver(oldSite: string, note: string, pages: readonly DocumentPages[], site: string): readonly TakenPages[] {
  const record = readNote(note);
  return pages.flatMap((page) => {
    const { file, key, addresses } = page;
    const [oldKey, digest] = Object.hasOwn(record, file) ? (record[file] ?? []) : [];
    if (oldKey !== key || digest === undefined) return [];
    const files = readFiles(oldSite, addresses);
    if (files === null || digestOf(files) !== digest) return [];
    for (const address of addresses) share(join(oldSite, fileOf(address)), join(site, fileOf(address)));
    return [{ ...page, digest }];
  });
}

/** Nobody writes into a page that stands, so both sites can hold the same file; not every file system lets them. */
function share(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** The note to be kept with a finished site, of pages some of which were `taken` over. */
export function noteOf(site: string, pages: readonly DocumentPages[], taken: readonly TakenPages[] = []): string {
  const digests = new Map(taken.map(({ file, digest }) => [file, digest]));
  const record = pages.flatMap(({ file, key, addresses }) => {
    const digest = digests.get(file) ?? digestOf(readFiles(site, addresses));
    return digest === null ? [] : [[file, [key, digest]] as const];
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

function digestOf(files: readonly Buffer[] | null): string | null {
  if (files === null) return null;
  const hash = createHash("sha256");
  for (const bytes of files) hash.update(`${bytes.length}\0`).update(bytes);
  return hash.digest("hex");
}
