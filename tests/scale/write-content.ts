/** `node tests/scale/write-content.ts SHAPE NUMBER FOLDER` writes large content: documents, documents-mdx, text, table or nesting. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type ContentFiles, deepNesting, longTable, longText, manyDocuments } from "./large-content.ts";

const shapes: Readonly<Record<string, (size: number) => ContentFiles>> = {
  documents: (count) => manyDocuments(count, "md"),
  "documents-mdx": (count) => manyDocuments(count, "mdx"),
  text: longText,
  table: longTable,
  nesting: deepNesting,
};

const [shape = "", size = "", folder = ""] = process.argv.slice(2);
const files = shapes[shape]?.(Number(size));
if (files === undefined || folder === "") throw new Error(`Usage: write-content.ts ${Object.keys(shapes).join("|")} NUMBER FOLDER`);
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
