import { assembleCatalog } from "../model/assemble-catalog.ts";
import type { ContentDocument } from "../model/content-document.ts";
import type { LoadedContent } from "../model/load-content.ts";

/**
 * The content as rules see it: what is valid of data that do not fit their schema is in the documents and in the catalog, so
 * that one fault hides no other. `standIns` of a document says what stands there only to fill a gap.
 */
export function asMended(content: LoadedContent): LoadedContent {
  if (![...content.documents.values()].some(({ mended }) => mended !== null)) return content;
  const documents = new Map([...content.documents].map(([path, document]) => [path, withMendedData(document)]));
  return { ...content, documents, catalog: assembleCatalog([...documents.values()]) };
}

const withMendedData = (document: ContentDocument): ContentDocument =>
  document.mended === null ? document : { ...document, data: document.mended.data };
