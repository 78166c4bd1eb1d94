import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { close, createIndex } from "pagefind";
import type { Engine } from "./engine.ts";

const ORIGIN = "http://pagefind.test/";
const ANSWERS = 10;
/** What the index is made of; the other files are Pagefind's own code. */
const INDEX_FILE = /\.(?:pf_meta|pf_index|pf_fragment)$/;

interface Pagefind {
  options(options: object): Promise<void>;
  search(words: string): Promise<{ readonly results: readonly { data(): Promise<{ readonly url: string }> }[] }>;
}

/** Pagefind as it comes: its own index of a built site, its own ranking, the query unchanged. */
export async function pagefindEngine(siteDirectory: string): Promise<Engine> {
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(errors.join("\n"));
  await index.addDirectory({ path: siteDirectory });
  const { files } = await index.getFiles();
  await close();
  const contents = new Map(files.map(({ path, content }) => [`${ORIGIN}${path}`, content]));
  globalThis.fetch = async (input) => {
    const content = contents.get(String(input).replace(/\?.*$/s, ""));
    if (content === undefined) throw new Error(`${String(input)} is not of this index`);
    return new Response(Buffer.from(content));
  };
  const pagefind = await importedPagefind(contents.get(`${ORIGIN}pagefind.js`) ?? new Uint8Array());
  await pagefind.options({ basePath: ORIGIN, baseUrl: "/", noWorker: true, language: "en" });
  return {
    name: "Pagefind",
    indexBytes: files.filter(({ path }) => INDEX_FILE.test(path)).reduce((sum, { content }) => sum + brotliCompressSync(content).length, 0),
    async answer(query) {
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(results.slice(0, ANSWERS).map((result) => result.data()));
      return { urls: pages.map(({ url }) => url), confident: pages.length > 0 };
    },
  };
}

/** Its code, which can only be imported from a file. */
async function importedPagefind(code: Uint8Array): Promise<Pagefind> {
  const folder = mkdtempSync(join(tmpdir(), "find-bench-"));
  try {
    writeFileSync(join(folder, "pagefind.mjs"), code);
    return (await import(`${pathToFileURL(join(folder, "pagefind.mjs"))}`)) as Pagefind;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
