import { createHash } from "node:crypto";
import type { TextFile } from "./text-file.ts";

/** A hash of the paths and texts of files that come in a stable order; equal only for equal content. */
export function contentDigest(files: Iterable<TextFile>): string {
  const hash = createHash("sha256");
  for (const { path, text } of files) hash.update(`${path}\0${text.length}\0${text}`);
  return hash.digest("hex");
}
