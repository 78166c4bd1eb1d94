import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import type { ContentPlace } from "../model/content-path.ts";
import type { ContentDocument } from "../model/content-document.ts";
import { buildInput } from "./build-input.ts";
import { contentDirectory } from "./content-directory.ts";
import { isLeftToAstro } from "./markdown/document-html.ts";
import { oncePerReading, readAnewOnChange, readChecked } from "./read-checked.ts";

/**
 * The entries of one kind of content file, one a file; the id is `project` or `project/name`.
 * Lists stand under `list`, since an entry's data are an object. A build has its catalog already: of it only the bodies
 * that Astro renders become entries.
 */
export function contentLoader(schema: ContentPlace["schema"]): Loader {
  return {
    name: `signalbox-${schema}`,
    async load(context) {
      const { watcher, logger } = context;
      if (watcher === undefined) return await fillForBuild(schema, context);
      const directory = contentDirectory();
      readAnewOnChange(watcher);
      watcher.add(directory);
      const fillAnew = oncePerReading(() => fill(schema, context).catch((error: unknown) => logger.error(String(error))));
      watcher.on("all", (_event, path) => {
        if (path.startsWith(directory)) fillAnew();
      });
      await fill(schema, context);
    },
  };
}

type Entry = Parameters<LoaderContext["store"]["set"]>[0];

async function fillForBuild(schema: ContentPlace["schema"], { store, config, renderMarkdown }: LoaderContext): Promise<void> {
  const input = buildInput();
  store.clear();
  for (const project of input?.catalog.projects ?? []) {
    for (const document of [...project.guides, ...project.runbooks]) {
      if (document.kind !== schema || !isLeftToAstro(document) || input?.standing.has(document.url) === true) continue;
      const entry = { id: `${project.id}/${document.id}`, data: {}, filePath: pathFromRoot(config.root, document.file) };
      store.set(await withBody(entry, document.format, document.body, renderMarkdown, config.root));
    }
  }
}

async function fill(schema: ContentPlace["schema"], { store, config, generateDigest, renderMarkdown }: LoaderContext): Promise<void> {
  const { content, faults } = await readChecked();
  // The pages show the faults, and what was there before stays until they are mended.
  if (faults !== null) return;
  const documents = [...content.documents.values()].filter((document) => document.place.schema === schema);
  const kept = new Set(documents.map(entryId));
  for (const known of store.keys()) if (!kept.has(known)) store.delete(known);
  for (const { place, data, file, body, outline } of documents) {
    const entry = {
      id: entryId({ place }),
      data: (Array.isArray(data) ? { list: data } : data) as Record<string, unknown>,
      filePath: pathFromRoot(config.root, file.path),
      digest: generateDigest(file.text),
    };
    if (store.get(entry.id)?.digest === entry.digest && place.format !== "mdx") continue;
    const isBare = place.format === "yaml" || outline === null || !isLeftToAstro({ format: place.format, outline });
    store.set(isBare ? { ...entry, body } : await withBody({ ...entry, body }, place.format, body, renderMarkdown, config.root));
  }
}

const pathFromRoot = (root: URL, file: string): string => relative(fileURLToPath(root), join(contentDirectory(), file));

async function withBody(
  entry: Entry & { readonly filePath: string },
  format: ContentPlace["format"],
  body: string,
  renderMarkdown: LoaderContext["renderMarkdown"],
  root: URL,
): Promise<Entry> {
  if (format === "mdx") return { ...entry, deferredRender: true };
  return { ...entry, rendered: await renderMarkdown(body, { fileURL: pathToFileURL(join(fileURLToPath(root), entry.filePath)) }) };
}

export const entryId = ({ place }: Pick<ContentDocument, "place">): string =>
  place.schema === "site"
    ? "site"
    : place.format === "yaml" && place.schema !== "checklist"
      ? place.project
      : `${place.project}/${place.id}`;
