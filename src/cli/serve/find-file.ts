import { type Stats, statSync } from "node:fs";
import { join } from "node:path";

export type Found =
  | { readonly kind: "file"; readonly path: string; readonly stats: Stats }
  | { readonly kind: "redirect"; readonly location: string }
  | { readonly kind: "missing" }
  | { readonly kind: "malformed" };

/** What a site answers to the target of a request, as a static host does: `/a/` is `a/index.html`, `/a` leads to `/a/`. */
export function findFile(siteDirectory: string, target: string): Found {
  const [encoded = "/", ...query] = target.split("?");
  const path = decode(encoded);
  if (path === null || !path.startsWith("/") || path.includes("\0")) return { kind: "malformed" };

  const segments = path.split("/").slice(1);
  if (segments.some(isRefused)) return { kind: "missing" };
  const place = join(siteDirectory, ...segments);
  const stats = statSync(place, { throwIfNoEntry: false });
  if (stats?.isFile() === true && !path.endsWith("/")) return { kind: "file", path: place, stats };
  if (stats?.isDirectory() !== true) return { kind: "missing" };

  const index = join(place, "index.html");
  const indexStats = statSync(index, { throwIfNoEntry: false });
  if (indexStats === undefined) return { kind: "missing" };
  if (path.endsWith("/")) return { kind: "file", path: index, stats: indexStats };
  return { kind: "redirect", location: [`/${segments.map(encodeURIComponent).join("/")}/`, ...query].join("?") };
}

/** Files that a static host reads and does not give out. */
const HOST_FILES = /^_(?:headers|redirects)(?:\.|$)/;

/** Steps out of the site, Windows' separator, files that are not for readers, and empty names, with which `//host` would redirect away. */
function isRefused(segment: string, index: number, all: readonly string[]): boolean {
  const isLast = index === all.length - 1;
  return (
    (segment === "" && !isLast) ||
    (segment.startsWith(".") && segment !== ".well-known") ||
    /[\\:]/.test(segment) ||
    HOST_FILES.test(segment)
  );
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
