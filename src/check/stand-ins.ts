import type { AnyEntry } from "../model/catalog.ts";
import type { ContentDocument } from "../model/content-document.ts";
import type { LoadedContent } from "../model/load-content.ts";

type Path = readonly PropertyKey[];

interface Places {
  readonly exact: ReadonlySet<string>;
  /** Those above them. */
  readonly above: ReadonlySet<string>;
}

const known = new WeakMap<readonly Path[], Places>();

/** Whether what stands at a path of a document's data only fills a gap that a fault left. */
export function isStandIn(document: Pick<ContentDocument, "mended"> | undefined, path: Path): boolean {
  if (document?.mended == null) return false;
  const { exact } = placesOf(document.mended.standIns);
  return path.some((_, index) => exact.has(JSON.stringify(path.slice(0, index + 1))));
}

/** Whether one of the fields of an entry, or a part of one, only fills a gap. */
export function holdsStandIn(content: LoadedContent, entry: AnyEntry, ...fields: readonly Path[]): boolean {
  const document = content.documents.get(entry.file);
  if (document?.mended == null) return false;
  const { above } = placesOf(document.mended.standIns);
  const paths = fields.map((field) => [...entry.path, ...field]);
  return paths.some((path) => above.has(JSON.stringify(path)) || isStandIn(document, path));
}

function placesOf(paths: readonly Path[]): Places {
  const before = known.get(paths);
  if (before !== undefined) return before;
  const exact = new Set(paths.map((path) => JSON.stringify(path)));
  const above = new Set(paths.flatMap((path) => path.map((_, index) => JSON.stringify(path.slice(0, index)))));
  const places = { exact, above };
  known.set(paths, places);
  return places;
}
