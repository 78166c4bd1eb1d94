import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { inlineHtml } from "../../astro/markdown/inline-html.ts";
import { bundleGroups } from "../../bundle/bundle-pages.ts";
import { writeBundle } from "../../bundle/write-bundle.ts";
import { buildFindIndex } from "../../find/build-find-index.ts";
import type { Catalog, ProjectEntry } from "../../model/catalog.ts";
import { routes } from "../../model/routes.ts";
import { inSite, siteBase } from "../../model/site-base.ts";
import { ROOT } from "../directories.ts";
import { mediaType } from "../serve/media-types.ts";
import { flattenModules } from "./flatten-modules.ts";
import { type SiteTexts, siteTexts } from "./site-texts.ts";
import { fileOf } from "./standing-pages.ts";

let script: string | undefined;

/** All pages of a project in a built site as one HTML document. */
export function projectBundle(
  site: string,
  catalog: Catalog,
  project: ProjectEntry,
  stamp: string,
  { read }: SiteTexts = siteTexts(site),
): string {
  return writeBundle({
    id: project.id,
    name: project.data.name,
    stamp,
    groups: bundleGroups(project),
    files: exampleFiles(site, project.id),
    site: catalog.site.address,
    pageHtml: (path) => read(fileOf(path)),
    pictureData: (address) => pictureData(site, inSite(siteBase(catalog.site.address), address) ?? address),
    inlineHtml,
    index: buildFindIndex({ ...catalog, projects: [project] }),
    sheets: ["answers", "bundle"].map((name) => readFileSync(join(ROOT, `src/styles/${name}.css`), "utf8")),
    script: (script ??= flattenModules(join(ROOT, "src/bundle/reader/reader.ts"))),
  });
}

/** A picture of the site as an address that holds it whole. */
function pictureData(site: string, path: string): string {
  const file = join(site, decodeURIComponent(path));
  const [type] = mediaType(file).type.split(";");
  return `data:${type};base64,${readFileSync(file, "base64")}`;
}

function exampleFiles(site: string, project: string): ReadonlyMap<string, string> {
  const folder = routes.variables(project);
  const files = readdirSync(join(site, folder)).filter((name) => name.endsWith(".env"));
  return new Map(files.sort().map((name) => [`${folder}${name}`, readFileSync(join(site, folder, name), "utf8")]));
}

/** Writes the bundle of every project, which bears the stamp, into a built site, and its size into the page that offers it. */
export async function writeBundles(site: string, catalog: Catalog, stamp: string, texts: SiteTexts): Promise<void> {
  for (const project of catalog.projects) {
    // Whoever works beside gets a turn.
    await setImmediate();
    const file = join(site, routes.bundle(project.id));
    writeFileSync(file, projectBundle(site, catalog, project, stamp, texts));
    const page = fileOf(project.url);
    const size = `${(statSync(file).size / 1e6).toFixed(1)} MB`;
    texts.write(page, texts.read(page).replace(SIZE_PLACE, size));
  }
}

/** Stands in the page of a project where the size of its bundle comes. */
const SIZE_PLACE = "<!--size-->";

/** What tells one state of the inputs of a site from another. */
export const editionWords = (fingerprint: string): string => `Edition ${fingerprint.slice(0, 8)}.`;
