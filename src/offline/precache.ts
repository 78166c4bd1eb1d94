import { routes } from "../model/routes.ts";

/** A file of the site, and what it must be: nothing else is ever saved in its place. */
export interface SavedFile {
  /** From the root of the site. */
  readonly path: string;
  /** SHA-256 of its bytes, in hex. */
  readonly hash: string;
}

/** What a service worker saves. Its name changes with any byte of it. */
export interface Precache {
  readonly id: string;
  /** The pages, all in one file: see `SavedPages`. */
  readonly pages: SavedFile;
  readonly files: readonly SavedFile[];
}

/** Below it stand files whose name holds a hash of their content. */
export const HASHED_FOLDER = "/_astro/";

/** The pages worth saving: all that a reader on call may want; not the manual of the checker. */
export const isSavedPage = (path: string): boolean => path.endsWith("/") && !path.startsWith(routes.rules());

/** The other files that those pages use: the scripts, also those loaded late, the index of the search, the icon, pictures beside texts. */
export function isSavedFile(path: string): boolean {
  if (path.startsWith(routes.picture(""))) return true;
  return /^\/_astro\/[^/]+\.(?:js|css)$/.test(path) || path === "/find-index.json" || path === "/icon.svg";
}
