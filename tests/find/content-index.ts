import { join } from "node:path";
import { buildFindIndex } from "../../src/find/build-find-index.ts";
import { loadContent } from "../../src/model/load-content.ts";

export const contentCatalog = loadContent(join(import.meta.dirname, "../../content")).catalog;

/** The index of the systems in `content/`, as the browser reads it. */
export const contentIndex = JSON.parse(JSON.stringify(buildFindIndex(contentCatalog))) as ReturnType<typeof buildFindIndex>;
