import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { close, createIndex } from "pagefind";
import type { IndexFile } from "pagefind";
import type { Catalog } from "../model/catalog.ts";
import { INDEX_FOLDER } from "./index-folder.ts";
import { indexedPage } from "./indexed-page.ts";
import { readPlaces } from "./read-places.ts";
import { variableRecords } from "./variable-records.ts";

/** What the search in the browser loads; the ready-made interfaces of Pagefind are not used. */
const USED = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\..+\.pf_meta|(?:fragment|index)\/.+)$/;

/** What stands beside the text of a page, and rows that are found by themselves. */
const NOT_THE_TEXT = ["aside", "tr[id]"];

/**
 * Writes the full-text index of a built site into its `pagefind/`: the pages with a `data-pagefind-body`, every variable
 * of the catalog, and `places.json`. The same site gives the same bytes. `read` gives the text of a page by its file.
 * Throws with Pagefind's words, or what the file system throws.
 */
export async function buildSearchIndex(
  siteDirectory: string,
  catalog: Catalog,
  read = (file: string): string => readFileSync(join(siteDirectory, file), "utf8"),
): Promise<{ pages: number }> {
  const directory = join(siteDirectory, INDEX_FOLDER);
  const html = readdirSync(siteDirectory, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll(sep, "/"))
    .filter((path) => path.endsWith(".html") && !path.startsWith(INDEX_FOLDER));
  const sayings = pageSayings(catalog);
  let pages = 0;
  for (const file of html) {
    const page = indexedPage(read(file), sayings.get(`/${file.replace(/index\.html$/, "")}`) ?? []);
    if (page === null) continue;
    write(join(directory, file), page);
    pages++;
  }
  const files = await indexFiles(directory, catalog);
  for (const { path, content } of files.filter(({ path }) => USED.test(path))) write(join(directory, path), content);
  write(join(directory, "places.json"), JSON.stringify(readPlaces(files)));
  return { pages };
}

/** What people say who look for a page, by its address; the pages show a part of it, or none. */
function pageSayings({ projects }: Catalog): ReadonlyMap<string, readonly string[]> {
  const runbooks = projects
    .flatMap((project) => project.runbooks)
    .map(({ url, data }) => [url, [...data.symptoms, ...data.aliases]] as const);
  const others = projects.flatMap((project) => [project, ...project.guides, ...project.checklists]);
  return new Map([...runbooks, ...others.map(({ url, data }) => [url, data.aliases] as const)]);
}

/** Indexes what stands in a directory, and empties it. */
async function indexFiles(directory: string, catalog: Catalog): Promise<readonly IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: NOT_THE_TEXT });
    if (index === undefined) throw new Error(errors.join("\n"));
    const added = await index.addDirectory({ path: directory });
    const records = await Promise.all(variableRecords(catalog).map((record) => index.addCustomRecord(record)));
    // Pagefind's own `writeFiles` reports no error when the disk is full and leaves files cut short.
    const making = index.getFiles();
    rmSync(directory, { recursive: true });
    const built = await making;
    const faults = [...added.errors, ...records.flatMap((record) => record.errors), ...built.errors];
    // Pagefind writes filters in an order that changes from run to run.
    if (built.files.some(({ path }) => path.startsWith("filter/")))
      faults.push("A page has a data-pagefind-filter: use data-pagefind-meta");
    if (faults.length > 0) throw new Error(faults.join("\n"));
    return built.files;
  } finally {
    await close();
  }
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
