import type { LoadedContent } from "../model/load-content.ts";
import { duplicateNames } from "./duplicate-names.ts";
import type { Finding } from "./rule.ts";

/** Files that would become one page: names that differ only in their case or ending, or in how an accent is written. */
export function* fileCollisions(content: LoadedContent): Iterable<Finding> {
  const files = [...content.documents.values()].map(({ file, place }) => ({
    // Folders that differ only so are one fault, not one for each of their files.
    key: [place.project, place.schema, foldCase(place.id)].join("/"),
    name: place.id,
    file: file.path,
    span: undefined,
  }));
  yield* duplicateNames(
    files,
    "file for",
    "Both want one address: one of them would be lost without a word.",
    "Rename one of the two, or join them in one file.",
  );
  yield* folderCollisions(content);
}

function* folderCollisions(content: LoadedContent): Iterable<Finding> {
  const folders = new Map<string, { readonly file: string; readonly names: Set<string> }>();
  for (const { file, place } of content.documents.values()) {
    const key = foldCase(place.project);
    const earlier = folders.get(key);
    if (earlier === undefined) folders.set(key, { file: file.path, names: new Set([place.project]) });
    else if (!earlier.names.has(place.project)) {
      earlier.names.add(place.project);
      const [first] = earlier.names;
      yield {
        file: file.path,
        message: `The folder \`${place.project}\` differs from \`${first}\` only in its letters' case`,
        why: "Both want one address, and on many systems one of them cannot even be checked out.",
        fix: "Rename one of the two folders.",
        related: [{ file: earlier.file, message: "the first one" }],
      };
    }
  }
}

const foldCase = (name: string): string => name.normalize("NFC").toLowerCase();
