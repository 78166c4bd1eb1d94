import type { Loader } from "astro/loaders";
import type { ContentPlace } from "../model/content-path.ts";

/**
 * The entries of one kind of content file, one a file, in development. Lists stand under `list`, since an entry's data are
 * an object. A build has its catalog from the command, and no entries, so it is spared the code that reads and checks.
 */
export const contentLoader = (schema: ContentPlace["schema"]): Loader => ({
  name: `signalbox-${schema}`,
  async load(context) {
    if (context.watcher === undefined) return context.store.clear();
    const { fillCollection } = await import("./fill-collection.ts");
    await fillCollection(schema, context, context.watcher);
  },
});
