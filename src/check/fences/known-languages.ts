import { bundledLanguages } from "shiki/langs";

/** Those that the pages can colour, and those that are laid out in ways of their own. */
export const knownLanguages: ReadonlySet<string> = new Set([...Object.keys(bundledLanguages), "env", "output", "text", "txt", "plaintext"]);
