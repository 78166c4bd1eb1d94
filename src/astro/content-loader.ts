import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Loader } from "astro/loaders";
import { AstroError } from "astro/errors";
import type { ContentPlace } from "../model/content-path.ts";
import type { ContentDocument } from "../model/content-document.ts";
import { contentDirectory } from "./content-directory.ts";
import { readAnewOnChange, readChecked } from "./read-checked.ts";

/**
 * The entries of one kind of content file, one a file; the id is `project` or `project/name`.
 * Lists stand under `list`, since an entry's data are an object. Every fault of every file is reported at once.
 */
export function contentLoader(schema: ContentPlace["schema"]): Loader {
  return {
    name: `signalbox-${schema}`,
    async load({ store, config, logger, watcher, generateDigest, renderMarkdown }) {
      const fill = async (): Promise<void> => {
        const { content, faults } = await readChecked();
        if (faults !== null) {
          // In development the pages show the faults, and what was there before stays until they are mended.
          if (watcher !== undefined) return;
          throw new AstroError(faults, "Every fault above says what to write instead.");
        }
        const documents = [...content.documents.values()].filter((document) => document.place.schema === schema);
        const root = fileURLToPath(config.root);
        const kept = new Set(documents.map(entryId));
        for (const known of store.keys()) if (!kept.has(known)) store.delete(known);
        for (const document of documents) {
          const absolute = join(content.directory, document.file.path);
          const entry = {
            id: entryId(document),
            data: (Array.isArray(document.data) ? { list: document.data } : document.data) as Record<string, unknown>,
            filePath: relative(root, absolute),
            digest: generateDigest(document.file.text),
          };
          if (store.get(entry.id)?.digest === entry.digest && document.place.format !== "mdx") continue;
          if (document.place.format === "yaml") store.set(entry);
          else if (document.place.format === "mdx") store.set({ ...entry, body: document.body, deferredRender: true });
          else
            store.set({
              ...entry,
              body: document.body,
              rendered: await renderMarkdown(document.body, { fileURL: pathToFileURL(absolute) }),
            });
        }
      };
      if (watcher !== undefined) {
        const directory = contentDirectory();
        readAnewOnChange(watcher);
        watcher.add(directory);
        watcher.on("all", (_event, path) => {
          if (path.startsWith(directory)) fill().catch((error: unknown) => logger.error(String(error)));
        });
      }
      await fill();
    },
  };
}

export const entryId = ({ place }: Pick<ContentDocument, "place">): string =>
  place.schema === "site"
    ? "site"
    : place.format === "yaml" && place.schema !== "checklist"
      ? place.project
      : `${place.project}/${place.id}`;
