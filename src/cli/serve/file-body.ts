import { createHash } from "node:crypto";
import type { Stats } from "node:fs";
import { readFile } from "node:fs/promises";
import { type Encoding, compress } from "./compression.ts";

export interface FileBody {
  readonly bytes: Buffer;
  readonly etag: string;
}

interface CachedBody extends FileBody {
  readonly version: string;
}

const MOST_SHARED = 500_000;

/** Scripts and the index of the search; not what is saved for offline, which is too long to be pressed while somebody waits. */
const isShared = (path: string, { length }: Buffer): boolean => /\.js(?:on)?$/.test(path) && length <= MOST_SHARED;

/** Reads files and keeps their compressed form for as long as they do not change. */
export class FileBodies {
  readonly #compressed = new Map<string, CachedBody>();

  async read(path: string, stats: Stats, encoding: Encoding | null): Promise<FileBody> {
    const key = `${encoding} ${path}`;
    const version = `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
    const cached = this.#compressed.get(key);
    if (cached?.version === version) return cached;

    const plain = await readFile(path);
    const hash = createHash("sha256").update(plain).digest("base64url").slice(0, 22);
    if (encoding === null) return { bytes: plain, etag: `"${hash}"` };
    const body = { version, bytes: await compress(plain, encoding, isShared(path, plain)), etag: `"${hash}-${encoding}"` };
    this.#compressed.set(key, body);
    return body;
  }
}
