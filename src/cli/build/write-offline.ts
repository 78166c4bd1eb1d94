import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HASHED_FOLDER, isSavedFile, isSavedPage } from "../../offline/precache.ts";
import type { Precache } from "../../offline/precache.ts";
import { packPages } from "../../offline/saved-pages.ts";
import { ROOT } from "../directories.ts";
import { siteHeaders } from "../serve/site-headers.ts";
import { flattenModules } from "./flatten-modules.ts";
import { isBesideIndex, siteFiles } from "./site-files.ts";
import { type SiteTexts, siteTexts } from "./site-texts.ts";
import { fileOf } from "./standing-pages.ts";

/** Writes into a built site that stands below a path of its host what lets it be read without a network: the saved pages in one file, and `/sw.js`. */
export function writeOffline(site: string, base = "/", { read }: SiteTexts = siteTexts(site)): void {
  // The index of the text is not saved whole, and may be in the making.
  const paths = siteFiles(site)
    .filter(isBesideIndex)
    .map((file) => `/${file}`.replace(/\/index\.html$/, "/"));
  const pages = new Map(paths.filter(isSavedPage).map((path) => [path, read(fileOf(path))]));
  const packed = Buffer.from(JSON.stringify(packPages(pages, siteHeaders(site)(base))));
  const packedHash = sha256(packed);
  const packedFile = { path: `${HASHED_FOLDER}pages.${packedHash.slice(0, 12)}.json`, hash: packedHash };
  const files = paths.filter(isSavedFile).map((path) => ({ path, hash: sha256(readFileSync(join(site, path))) }));
  const precache: Precache = { id: sha256(JSON.stringify([packedFile, files])).slice(0, 12), pages: packedFile, files };

  writeFileSync(join(site, packedFile.path), packed);
  writeFileSync(join(site, "sw.js"), `const precache=${JSON.stringify(precache)};\n${workerCode("service-worker.ts")}`);
}

/** Writes the `/sw.js` that takes the service worker back from every device. */
export function writeKillWorker(site: string): void {
  writeFileSync(join(site, "sw.js"), workerCode("kill-worker.ts"));
}

const workerCode = (entry: string): string => flattenModules(join(ROOT, "src/offline", entry));

const sha256 = (data: string | Buffer): string => createHash("sha256").update(data).digest("hex");
