import { onHost } from "../model/site-base.ts";
import { isOwnFile } from "./own-answer.ts";
import { answerFacts } from "./answer-facts.ts";
import { cacheName } from "./cache-names.ts";
import { HASHED_FOLDER } from "./precache.ts";
import type { Precache, SavedFile } from "./precache.ts";

/** The header of a saved file that holds when it was saved, in milliseconds. */
export const SAVED_AT = "x-saved-at";

/** Saves all of the site at this path of its host, or nothing. Rejects when a file cannot be had as it must be, or the browser gives no room. */
export async function saveFiles(base: string, { id, pages, files }: Precache): Promise<void> {
  const name = cacheName(base, id);
  try {
    const cache = await caches.open(name);
    await Promise.all([pages, ...files].map(async (file) => cache.put(onHost(base, file.path), await proven(base, file))));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/** The file with exactly the bytes it was published with. */
async function proven(base: string, { path, hash }: SavedFile): Promise<Response> {
  const address = onHost(base, path);
  const kept = path.startsWith(HASHED_FOLDER) ? await caches.match(address) : undefined;
  const response = kept ?? (await fetch(address, { cache: "no-cache", credentials: "same-origin" }));
  if (kept === undefined && !isOwnFile(answerFacts(response))) throw new Error(`${path}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  const digest = [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  if (digest !== hash) throw new Error(`${path} is not what was published`);
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.set(SAVED_AT, String(Date.now()));
  return new Response(bytes, { headers });
}
