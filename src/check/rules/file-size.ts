import type { Rule } from "../rule.ts";

/** In bytes of UTF-8. */
const LARGE = 500_000;
const TOO_LARGE = 5_000_000;

export const fileSize: Rule = {
  code: "file-size",
  name: "Files have the size of a page",
  proves: "No content file is larger than 5 MB; those over 500 KB are named.",
  severity: "warning",
  *check(content) {
    for (const { path, text } of content.files.values()) {
      const bytes = Buffer.byteLength(text);
      if (bytes <= LARGE) continue;
      const isTooLarge = bytes > TOO_LARGE;
      yield {
        file: path,
        ...(isTooLarge ? { severity: "error" } : {}),
        message: `The file has ${(bytes / 1e6).toFixed(1)} MB, ${isTooLarge ? "more than the 5 MB that are allowed" : "much for one page"}`,
        why: "A phone on a bad network does not open it, and nobody finds a place in it.",
        fix: "Split it by what the reader wants to do, and put long output or data elsewhere.",
      };
    }
  },
};
