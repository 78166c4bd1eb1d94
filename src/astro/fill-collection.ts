import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { LoaderContext } from "astro/loaders";
import { site } from "../../schemas/site.ts";
import type { ContentPlace } from "../model/content-path.ts";
import type { ContentDocument } from "../model/content-document.ts";
import { contentDirectory } from "./content-directory.ts";
import { oncePerReading, readAnewOnChange, readChecked } from "./read-checked.ts";

type Watcher = NonNullable<LoaderContext["watcher"]>;

/** Fills the collection of one kind of content file, and again whenever content changes; the id of an entry is `project` or `project/name`. */
export async function fillCollection(schema: ContentPlace["schema"], context: LoaderContext, watcher: Watcher): Promise<void> {
  const directory = contentDirectory();
  readAnewOnChange(watcher);
  watcher.add(directory);
  const fillAnew = oncePerReading(() => fill(schema, context).catch((error: unknown) => context.logger.error(String(error))));
  watcher.on("all", (_event, path) => {
    if (path.startsWith(directory)) fillAnew();
  });
  await fill(schema, context);
}

async function fill(schema: ContentPlace["schema"], { store, config, generateDigest }: LoaderContext): Promise<void> {
  const { content, faults } = await readChecked();
  // The pages show the faults, and what was there before stays until they are mended.
  if (faults !== null) return;
  const documents = [...content.documents.values()].filter((document) => document.place.schema === schema);
  const kept = new Set(documents.map(entryId));
  for (const known of store.keys()) if (!kept.has(known)) store.delete(known);
  for (const { place, data, file, body } of documents) {
    const entry = {
      id: entryId({ place }),
      data: (Array.isArray(data) ? { list: data } : data) as Record<string, unknown>,
      filePath: pathFromRoot(config.root, file.path),
      digest: generateDigest(file.text),
    };
    if (store.get(entry.id)?.digest !== entry.digest) store.set({ ...entry, body });
  }
  // Astro warns of an empty collection with every page.
  if (schema === "site" && documents.length === 0) store.set({ id: "site", data: site.parse({}) });
}

const pathFromRoot = (root: URL, file: string): string => relative(fileURLToPath(root), join(contentDirectory(), file));

const entryId = ({ place }: Pick<ContentDocument, "place">): string =>
  place.schema === "site"
    ? "site"
    : place.format === "yaml" && place.schema !== "checklist"
      ? place.project
      : `${place.project}/${place.id}`;
