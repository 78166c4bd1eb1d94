import { getCollection } from "astro:content";
import type { CollectionEntry, CollectionKey } from "astro:content";
import { assembleCatalog } from "../model/assemble-catalog.ts";
import type { CatalogPart } from "../model/assemble-catalog.ts";
import type { Catalog } from "../model/catalog.ts";
import { contentPlace } from "../model/content-path.ts";
import { readOutline } from "../model/read-outline.ts";
import { markdownDocument } from "../source/markdown-document.ts";
import { textFile } from "../source/text-file.ts";
import { buildInput } from "./build-input.ts";

const collections = [
  "site",
  "projects",
  "services",
  "environments",
  "env",
  "alerts",
  "checklists",
  "guides",
  "runbooks",
] as const satisfies readonly CollectionKey[];

/** The catalog that every page reads: that of the build, or, anew on every request in development, joined from Astro's collections. */
export async function siteCatalog(): Promise<Catalog> {
  return buildInput()?.catalog ?? (await assemble());
}

async function assemble(): Promise<Catalog> {
  const entries = await Promise.all(collections.map((name) => getCollection(name)));
  return assembleCatalog(entries.flat().map(part));
}

function part(entry: CollectionEntry<(typeof collections)[number]>): CatalogPart {
  const path = contentPathOf(entry);
  const place = contentPlace(path);
  if (place === null) throw new Error(`${path} is no content file`);
  const body = "body" in entry ? (entry.body ?? "") : "";
  const outline = place.format === "yaml" ? null : readOutline(markdownDocument(textFile(path, body), 0, place.format));
  return { file: { path }, place, data: "list" in entry.data ? entry.data.list : entry.data, body, outline };
}

const folders: Partial<Record<(typeof collections)[number], string>> = { guides: "guides", runbooks: "runbooks", checklists: "checklists" };

/** `ayni` of `services` is `ayni/services.yaml`; `ayni/deploy` of `guides` is `ayni/guides/deploy.md`. */
function contentPathOf(entry: CollectionEntry<(typeof collections)[number]>): string {
  const ending = /\.\w+$/.exec(entry.filePath ?? "")?.[0] ?? ".yaml";
  if (entry.collection === "site") return `site${ending}`;
  const folder = folders[entry.collection];
  if (folder === undefined) return `${entry.id}/${entry.collection === "projects" ? "project" : entry.collection}${ending}`;
  const [project, id] = entry.id.split("/");
  return `${project}/${folder}/${id}${ending}`;
}
