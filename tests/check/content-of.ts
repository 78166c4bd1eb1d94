import { assembleCatalog } from "../../src/model/assemble-catalog.ts";
import { contentDocument } from "../../src/model/content-document.ts";
import { contentPlace } from "../../src/model/content-path.ts";
import type { LoadedContent } from "../../src/model/load-content.ts";
import { textFile } from "../../src/source/text-file.ts";

/** Content of empty files at the given paths, without a folder on disk. */
export function contentOf(paths: readonly string[]): LoadedContent {
  const files = paths.map((path) => textFile(path, ""));
  const documents = files.flatMap((file) => {
    const place = contentPlace(file.path);
    return place === null ? [] : [contentDocument(file, place)];
  });
  return {
    directory: "",
    files: new Map(files.map((file) => [file.path, file])),
    assets: new Map(),
    documents: new Map(documents.map((document) => [document.file.path, document])),
    catalog: assembleCatalog(documents),
    diagnostics: [],
  };
}
