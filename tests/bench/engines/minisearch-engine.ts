import { brotliCompressSync } from "node:zlib";
import MiniSearch from "minisearch";
import { builtPages, readable } from "../../site/built-site.ts";
import type { Engine } from "./engine.ts";

const ANSWERS = 10;

/** MiniSearch as it comes, over the pages that Pagefind indexes. */
export function miniSearchEngine(): Engine {
  const mini = new MiniSearch<{ url: string; title: string; text: string }>({ idField: "url", fields: ["title", "text"] });
  for (const { url, html } of builtPages()) {
    const main = /<main[^>]*\sdata-pagefind-body[\s\S]*?<\/main>/.exec(html)?.[0];
    if (main === undefined) continue;
    mini.add({ url, title: readable(/<h1[\s\S]*?<\/h1>/.exec(main)?.[0] ?? ""), text: readable(main) });
  }
  return {
    name: "MiniSearch",
    indexBytes: brotliCompressSync(JSON.stringify(mini)).length,
    answer(query) {
      const urls = mini
        .search(query)
        .slice(0, ANSWERS)
        .map(({ id }) => String(id));
      return { urls, confident: urls.length > 0 };
    },
  };
}
