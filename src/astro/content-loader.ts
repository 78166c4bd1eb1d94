import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { Loader } from "astro/loaders";
import { AstroError } from "astro/errors";
import type { ContentPlace } from "../model/content-path.ts";
import type { ContentDocument } from "../model/content-document.ts";
import { contentDirectory } from "./content-directory.ts";
import { readChecked } from "./read-checked.ts";

/**
 * The entries of one kind of content file, one a file; the id is `project` or `project/name`.
 * Lists stand under `list`, since an entry's data are an object. Every fault of every file is reported at once.
 */
export function contentLoader(schema: ContentPlace["schema"]): Loader {
  return {
    name: `signalbox-${schema}`,
    async load({ store, config, watcher, generateDigest, renderMarkdown }) {
      const fill = async (): Promise<void> => {
        const { content, faults } = await readChecked();
        if (faults !== null) throw new AstroError(faults, "Every fault above says what to write instead.");
        const documents = [...content.documents.values()].filter((document) => document.place.schema === schema);
        const root = config.root;
        const kept = new Set(documents.map(entryId));
        for (const known of store.keys()) if (!kept.has(known)) store.delete(known);
        for (const document of documents) {
          const absolute = join(content.directory, document.file.path);
          const entry = {
            id: entryId(document),
            data: (Array.isArray(document.data) ? { list: document.data } : document.data) as Record<string, unknown>,
            filePath: relative(new URL(root).pathname, absolute),
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
      await fill();
      watcher?.on("all", (_event, path) => {
        if (path.startsWith(contentDirectory())) void fill().catch(() => undefined);
      });
    },
  };
}

export const entryId = ({ place }: Pick<ContentDocument, "place">): string =>
  place.schema === "site"
    ? "site"
    : place.format === "yaml" && place.schema !== "checklist"
      ? place.project
      : `${place.project}/${place.id}`;
