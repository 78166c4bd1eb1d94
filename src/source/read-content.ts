import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { decode } from "./decode.ts";
import type { TextFile } from "./text-file.ts";

const readable = /\.(?:ya?ml|mdx?)$/i;

export interface ReadContent {
  readonly files: readonly TextFile[];
  /** Paths of everything else, such as images. */
  readonly assets: ReadonlySet<string>;
  /** What could not be read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Every content file below a directory, in a stable order. Hidden files and folders are passed over. */
export function readContent(directory: string): ReadContent {
  const files: TextFile[] = [];
  const assets = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const visit = (folder: string): void => {
    for (const name of names(directory, folder, diagnostics)) {
      const path = folder === "" ? name : `${folder}/${name}`;
      const absolute = join(directory, path);
      try {
        const state = lstatSync(absolute);
        if (state.isSymbolicLink()) diagnostics.push(symbolicLink(path));
        else if (state.isDirectory()) visit(path);
        else if (readable.test(name)) {
          const decoded = decode(path, readFileSync(absolute));
          files.push(decoded.file);
          diagnostics.push(...decoded.diagnostics);
        } else assets.add(path);
      } catch (error) {
        diagnostics.push(unreadable(path, error));
      }
    }
  };
  visit("");
  return { files, assets, diagnostics };
}

function names(directory: string, folder: string, diagnostics: Diagnostic[]): readonly string[] {
  try {
    return readdirSync(join(directory, folder))
      .filter((name) => !name.startsWith("."))
      .sort((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    diagnostics.push(unreadable(folder, error));
    return [];
  }
}

function unreadable(path: string, error: unknown): Diagnostic {
  const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return {
    code: "unreadable-file",
    severity: "error",
    message: `Cannot read \`${path || "."}\` (${reason})`,
    why: "What cannot be read is missing from the site without a word.",
    fix: "Give read permission, restore the file, or delete it.",
    file: path,
  };
}

function symbolicLink(path: string): Diagnostic {
  return {
    code: "unreadable-file",
    severity: "error",
    message: `\`${path}\` is a symbolic link`,
    why: "A link can lead out of the content directory and publish a file that nobody meant to publish, or turn in a circle.",
    fix: "Replace the link by the file itself.",
    file: path,
  };
}
