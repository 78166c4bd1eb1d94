import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { FindIndex } from "../../src/find/find-index.ts";
import { siteDirectory } from "../site/built-site.ts";

/** What the built site's search loads before its first answer, in bytes compressed with Brotli. */
export interface SiteBytes {
  /** Beside what every page loads. */
  readonly code: number;
  readonly index: number;
  readonly sections: number;
}

export function siteBytes(): SiteBytes {
  const index = readFileSync(join(siteDirectory, "find-index.json"));
  const code = globSync("_astro/find-answers.*.js", { cwd: siteDirectory }).map((file) => readFileSync(join(siteDirectory, file)));
  return {
    code: code.reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0),
    index: brotliCompressSync(index).length,
    sections: (JSON.parse(index.toString()) as FindIndex).lengths.length,
  };
}
