import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { buildFindIndex } from "../../../src/find/build-find-index.ts";
import { resolve } from "../../../src/find/resolve.ts";
import { loadContent } from "../../../src/model/load-content.ts";
import type { Engine } from "./engine.ts";

/** The resolver over the catalog of the content, as the site and the commands ask it. */
export function resolverEngine(): Engine {
  const index = buildFindIndex(loadContent(join(import.meta.dirname, "../../../content")).catalog);
  return {
    name: "Resolver",
    indexBytes: brotliCompressSync(JSON.stringify(index)).length,
    answer(query) {
      const { confident, results } = resolve(index, query);
      return { urls: results.map(({ url, anchor }) => (anchor === null || url.includes("#") ? url : `${url}#${anchor}`)), confident };
    },
  };
}
