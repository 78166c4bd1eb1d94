import { readdirSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { INDEX_FOLDER } from "../../search/index-folder.ts";

/** All files of a built site, relative to it, with `/`, in alphabetical order. */
export function siteFiles(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.length + 1)
        .replaceAll(sep, "/"),
    )
    .sort();
}

/** Whether a file is none of the index of the text, which is made of the others. */
export const isBesideIndex = (file: string): boolean => !file.startsWith(INDEX_FOLDER);

export function totalSize(site: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(join(site, file)).size, 0);
}
