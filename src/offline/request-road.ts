import { HASHED_FOLDER } from "./precache.ts";

/**
 * How the service worker answers: `page` from the network, else the saved copy; `folder` by sending on to the address
 * with `/`; `hashed` from what is saved, else the network; `file` from the network, else what is saved; `none`, not at all.
 */
export type Road = "page" | "folder" | "hashed" | "file" | "none";

export interface AskedFor {
  readonly method: string;
  readonly isNavigation: boolean;
  /** From the root of the site. */
  readonly path: string;
}

export function requestRoad({ method, isNavigation, path }: AskedFor, savedFiles: ReadonlySet<string>): Road {
  if (method !== "GET") return "none";
  if (isNavigation) {
    if (path.endsWith("/") || path.endsWith("/index.html")) return "page";
    return path.slice(path.lastIndexOf("/")).includes(".") ? "none" : "folder";
  }
  if (path.startsWith(HASHED_FOLDER)) return "hashed";
  return savedFiles.has(path) ? "file" : "none";
}

/** The address under which a page is saved. */
export const pagePath = (path: string): string => path.replace(/\/index\.html$/, "/");
