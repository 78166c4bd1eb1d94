import { contentDigest } from "../source/content-digest.ts";
import type { ReadContent } from "../source/read-content.ts";
import type { TextFile } from "../source/text-file.ts";
import type { PassedBefore } from "./passed-before.ts";

/** All that the rules can see: the texts, what lies beside them, and the day. */
export const wholeOf = (files: Iterable<TextFile>, assets: ReadContent["assets"]): string =>
  JSON.stringify([
    contentDigest(files),
    new Date().toISOString().slice(0, 10),
    [...assets].map(([path, { bytes, drawing }]) => [path, bytes, drawing?.text ?? ""]),
  ]);

/** Whether content, read but not yet understood, has passed before as it stands. */
export const hasPassed = ({ files, assets, diagnostics }: ReadContent, passed: PassedBefore): boolean =>
  diagnostics.length === 0 && passed.has("whole", wholeOf(files, assets));
