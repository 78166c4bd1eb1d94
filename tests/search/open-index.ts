import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { fullText } from "../../src/search/full-text.ts";
import type { Pagefind } from "../../src/search/full-text.ts";
import type { Places } from "../../src/search/places.ts";

const ORIGIN = "http://index.test/";

/** Opens a built index with the code that a browser runs; its requests are answered from the folder. */
export async function openIndex(site: string): Promise<ReturnType<typeof fullText>> {
  const folder = join(site, "pagefind");
  globalThis.fetch = async (input) => {
    const address = String(input);
    if (!address.startsWith(ORIGIN)) throw new Error(`${address} is not of this site`);
    return new Response(await readFile(join(folder, new URL(address).pathname)));
  };
  const pagefind = (await import(`${pathToFileURL(join(folder, "pagefind.js"))}`)) as Pagefind & {
    options(options: object): Promise<void>;
  };
  await pagefind.options({ basePath: ORIGIN, baseUrl: "/", noWorker: true, language: "en" });
  return fullText(pagefind, JSON.parse(readFileSync(join(folder, "places.json"), "utf8")) as Places);
}
