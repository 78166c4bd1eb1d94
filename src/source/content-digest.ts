import { createHash } from "node:crypto";
import type { TextFile } from "./text-file.ts";

const digests = new WeakMap<TextFile, string>();

/** A hash of the text of a file, worked out once. */
export function textDigest(file: TextFile): string {
  const before = digests.get(file);
  if (before !== undefined) return before;
  const digest = createHash("sha256").update(file.text).digest("hex");
  digests.set(file, digest);
  return digest;
}

/** A hash of the paths and texts of files that come in a stable order; equal only for equal content. */
export function contentDigest(files: Iterable<TextFile>): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file.path}\0${textDigest(file)}\0`);
  return hash.digest("hex");
}
