import { spanOf } from "../../source/text-file.ts";
import type { TextFile } from "../../source/text-file.ts";
import type { Finding, Rule } from "../rule.ts";

const MOST_ROWS = 1000;
/** So many rows have at least so many characters. */
const FEWEST_CHARACTERS = MOST_ROWS * 4;

/** In bytes of UTF-8. */
const LARGE = 500_000;
const TOO_LARGE = 5_000_000;

export const fileSize: Rule = {
  code: "file-size",
  name: "Files have the size of a page",
  proves: "No content file is larger than 5 MB; those over 500 KB, and tables of more than 1,000 rows, are named.",
  severity: "warning",
  *check(content) {
    for (const file of content.files.values()) {
      const { path, text } = file;
      if (text.length > FEWEST_CHARACTERS && /\.mdx?$/.test(path)) yield* longTables(file);
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

function* longTables(file: TextFile): Iterable<Finding> {
  for (const { 0: table, index } of file.text.matchAll(/(?:^[ \t]*\|.*(?:\r?\n|$))+/gm)) {
    const rows = table.trimEnd().split("\n").length - 2;
    if (rows <= MOST_ROWS) continue;
    yield {
      file: file.path,
      span: spanOf(file, index, index + table.search(/[\r\n]/)),
      message: `The table has ${rows.toLocaleString("en")} rows`,
      why: "A phone takes seconds to lay it out, and nobody reads so far.",
      fix: "Split it by what the reader looks for, or put the data into a file that the page links to.",
    };
  }
}
