import { gunzipSync } from "node:zlib";
import type { IndexFile } from "pagefind";
import type { Places } from "./places.ts";

/** Reads from Pagefind's own files which page is of which project and kind. */
export function readPlaces(files: readonly IndexFile[]): Places {
  const places: Record<string, Record<string, string[]>> = {};
  const ids = files
    .map(({ path, content }) => ({ id: /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1] ?? "", content }))
    .filter(({ id }) => id !== "");
  for (const { id, content } of ids.sort((one, other) => (one.id < other.id ? -1 : 1))) {
    const { project = "", kind = "Page" } = fragmentMeta(content);
    ((places[project] ??= {})[kind] ??= []).push(id);
  }
  return Object.fromEntries(Object.entries(places).sort(([one], [other]) => (one < other ? -1 : 1)));
}

const SIGNATURE = "pagefind_dcd";

/** A fragment is a signature and JSON, compressed. */
function fragmentMeta(content: Uint8Array): { readonly project?: string; readonly kind?: string } {
  const text = gunzipSync(content).toString("utf8");
  return (JSON.parse(text.slice(SIGNATURE.length)) as { meta: { project?: string; kind?: string } }).meta;
}
