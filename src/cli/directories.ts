import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { TextOption } from "./command.ts";
import { Failure } from "./failure.ts";

/** The folder of the project itself. */
export const ROOT = join(import.meta.dirname, "../..");

export const CONTENT_OPTION = {
  type: "string",
  placeholder: "DIR",
  summary: "The folder with one folder a system (default: content).",
} as const satisfies TextOption;

export const OUT_OPTION = {
  type: "string",
  placeholder: "DIR",
  summary: "The folder of the built site (default: dist).",
} as const satisfies TextOption;

/** Throws `Failure` if there is no such folder. */
export function contentDirectory(given: string | undefined): string {
  const directory = given === undefined ? join(ROOT, "content") : pathFromUser(given);
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Failure(`There is no folder ${directory}. Name one with --content DIR.`);
  return directory;
}

export function outDirectory(given: string | undefined): string {
  return given === undefined ? join(ROOT, "dist") : pathFromUser(given);
}

/** The path of a folder from the root of the Git repository that holds it, with `/`; the path as it stands outside of any. */
export function pathInRepository(directory: string): string {
  let folder = directory;
  while (!existsSync(join(folder, ".git"))) {
    if (dirname(folder) === folder) return directory;
    folder = dirname(folder);
  }
  return relative(folder, directory).split(sep).join("/") || ".";
}

/** A path as typed. npm runs every script in the root of the project and keeps the folder where the user stood in `INIT_CWD`. */
export function pathFromUser(path: string): string {
  const here = process.cwd();
  return resolve(here === ROOT ? (process.env["INIT_CWD"] ?? here) : here, path);
}
