import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { decode } from "./decode.ts";
import type { TextFile } from "./text-file.ts";

/** `.markdown` is read too, so that it can be named as misplaced. */
const readable = /\.(?:ya?ml|mdx?|markdown)$/i;

/** A file beside the content, such as an image. */
export interface Asset {
  readonly bytes: number;
  /** The text of a drawing (`.svg`), which a browser would run scripts of; null for every other file. */
  readonly drawing: TextFile | null;
}

export interface ReadContent {
  readonly files: readonly TextFile[];
  /** Everything else by its path, such as images. */
  readonly assets: ReadonlyMap<string, Asset>;
  /** What could not be read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Every content file below a directory, in a stable order. Hidden files and folders are passed over. */
export function readContent(directory: string): ReadContent {
  const files: TextFile[] = [];
  const assets = new Map<string, Asset>();
  const diagnostics: Diagnostic[] = [];
  const visit = (folder: string): void => {
    for (const name of names(directory, folder, diagnostics)) {
      const path = folder === "" ? name : `${folder}/${name}`;
      const absolute = join(directory, path);
      try {
        const state = lstatSync(absolute);
        if (state.isSymbolicLink()) diagnostics.push(symbolicLink(path));
        else if (state.isDirectory()) visit(path);
        else if (!state.isFile()) diagnostics.push(noFile(path));
        else if (readable.test(name)) {
          const decoded = decode(path, readFileSync(absolute));
          files.push(decoded.file);
          diagnostics.push(...decoded.diagnostics);
        } else {
          const drawing = /\.svg$/i.test(name) ? decode(path, readFileSync(absolute)).file : null;
          assets.set(path, { bytes: state.size, drawing });
        }
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

/** Reading a pipe or a device might never end. */
function noFile(path: string): Diagnostic {
  return {
    code: "unreadable-file",
    severity: "error",
    message: `\`${path}\` is a pipe, a socket or a device, not a file`,
    why: "Reading it could wait for ever, or bring in what stands outside of the content.",
    fix: "Delete it, or put a file in its place.",
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
