import { createHash } from "node:crypto";
import { lstatSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../directories.ts";

/** What a site is made of, beside its content. */
const OWN_INPUTS = ["src", "schemas", "public", "docs/rules", "astro.config.mjs", "package.json", "package-lock.json", "tsconfig.json"];

/** A hash of all that a site is made of. It does not depend on clocks, nor on where the files stand. */
export function inputsFingerprint(contentDirectory: string): string {
  return fingerprintOf(OWN_INPUTS, { content: contentDirectory });
}

/** A hash of the code that turns content into pages, and of the Node that runs it. */
export const siteCode = (): string => `${process.version} ${fingerprintOf(OWN_INPUTS)}`;

/** The same of parts of the project, after that of other folders by the names they go by. */
export function fingerprintOf(own: readonly string[], others: Readonly<Record<string, string>> = {}): string {
  const hash = createHash("sha256");
  const add = (name: string, path: string): void => {
    const state = lstatSync(path, { throwIfNoEntry: false });
    if (state?.isDirectory() === true) {
      for (const entry of readdirSync(path).sort()) add(`${name}/${entry}`, join(path, entry));
    } else if (state?.isFile() === true) {
      const bytes = readFileSync(path);
      hash.update(`${name}\0${bytes.length}\0`).update(bytes);
    } else hash.update(`${name}\0none\0`);
  };
  for (const [name, path] of Object.entries(others)) add(name, path);
  for (const name of own) add(name, join(ROOT, name));
  return hash.digest("hex");
}
