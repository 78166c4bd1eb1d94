import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { readContent } from "../source/read-content.ts";
import type { Asset, ReadContent } from "../source/read-content.ts";
import type { TextFile } from "../source/text-file.ts";
import { assembleCatalog } from "./assemble-catalog.ts";
import type { Catalog } from "./catalog.ts";
import { contentDocument } from "./content-document.ts";
import type { ContentDocument } from "./content-document.ts";
import { contentPlace } from "./content-path.ts";
import { misplacedFile } from "./misplaced-file.ts";
import type { Recall } from "./recall.ts";

/** A content directory, read whole. */
export interface LoadedContent {
  readonly directory: string;
  readonly files: ReadonlyMap<string, TextFile>;
  /** The files beside the content by their paths, such as images. */
  readonly assets: ReadonlyMap<string, Asset>;
  readonly documents: ReadonlyMap<string, ContentDocument>;
  /** Holds only what fits its schema. */
  readonly catalog: Catalog;
  /** Faults of reading: encoding, syntax, schema, misplaced files. The rules of the check find the others. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface LoadOptions {
  /** May know what was understood of a file before. */
  readonly recall?: Recall;
  /** Hears of it file by file. */
  onProgress?(done: number, total: number): void;
}

/** Understands what was read; reads it first if it was not. */
export function loadContent(
  directory: string,
  { files, assets, diagnostics }: ReadContent = readContent(directory),
  { recall, onProgress }: LoadOptions = {},
): LoadedContent {
  const found = [...diagnostics];
  const documents = new Map<string, ContentDocument>();
  for (const [number, file] of files.entries()) {
    onProgress?.(number, files.length);
    const place = contentPlace(file.path);
    if (place === null) found.push(misplacedFile(file.path));
    else {
      const document = contentDocument(file, place, recall);
      documents.set(file.path, document);
      found.push(...document.diagnostics);
    }
  }
  return {
    directory,
    files: new Map(files.map((file) => [file.path, file])),
    assets,
    documents,
    catalog: assembleCatalog([...documents.values()]),
    diagnostics: found,
  };
}
