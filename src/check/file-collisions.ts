import type { LoadedContent } from "../model/load-content.ts";
import { duplicateNames } from "./duplicate-names.ts";
import type { Finding } from "./rule.ts";

/** Files that would become one page: names that differ only in their case or ending, or in how an accent is written. */
export function* fileCollisions(content: LoadedContent): Iterable<Finding> {
  const files = [...content.documents.values()].map(({ file, place }) => ({
    key: [place.project, place.schema, place.id].join("/").normalize("NFC").toLowerCase(),
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
  const folders = new Map<string, { name: string; file: string }>();
  for (const { file, place } of content.documents.values()) {
    const key = place.project.normalize("NFC").toLowerCase();
    const earlier = folders.get(key);
    if (earlier === undefined) folders.set(key, { name: place.project, file: file.path });
    else if (earlier.name !== place.project && place.schema === "project") {
      yield {
        file: file.path,
        message: `The folder \`${place.project}\` differs from \`${earlier.name}\` only in its letters' case`,
        why: "Both want one address, and on many systems one of them cannot even be checked out.",
        fix: "Rename one of the two folders.",
        related: [{ file: earlier.file, message: "the first one" }],
      };
    }
  }
}
