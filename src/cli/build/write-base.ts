import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onHost } from "../../model/site-base.ts";
import { mapAddresses } from "./map-addresses.ts";
import { mapCatalog } from "./map-catalog.ts";
import { mapLinks } from "./map-links.ts";
import { isBesideIndex, siteFiles } from "./site-files.ts";
import { fileOf } from "./standing-pages.ts";

/** A page that was made for the root of a host, as it is below a path: its addresses hold the path, and its scripts can read it. */
export function pageBelow(base: string, html: string): string {
  return mapAddresses(html, (address) => onHost(base, address)).replace(/<html\b/i, `$& data-base="${base}"`);
}

/**
 * Moves the pages, the Markdown twins and the catalogue in the folder of an unfinished site below a path of its host, but those
 * that were `standing` there before.
 */
export function writeBase(site: string, base: string, standing: ReadonlySet<string> = new Set()): void {
  if (base === "/") return;
  const done = new Set([...standing].map(fileOf));
  const place = (address: string): string => onHost(base, address);
  const move = (file: string, moved: (text: string) => string): void =>
    writeFileSync(join(site, file), moved(readFileSync(join(site, file), "utf8")));
  for (const file of siteFiles(site).filter((file) => isBesideIndex(file) && !done.has(file))) {
    if (file.endsWith(".html")) move(file, (html) => pageBelow(base, html));
    if (file.endsWith(".md")) move(file, (text) => mapLinks(text, place));
  }
  move("catalog.json", (json) => mapCatalog(json, place));
  // Without it GitHub Pages leaves out files whose names begin with an underscore.
  writeFileSync(join(site, ".nojekyll"), "");
}
