import type { FindIndex } from "../find/find-index.ts";
import { hostAddress } from "./site-place.ts";

declare global {
  interface Window {
    /** What the head of the page has asked for (`astro/head-script.ts`), to be read once. */
    findIndex?: Promise<Response>;
  }
}

let loading: Promise<FindIndex> | undefined;
let isThere = false;

/** The index, loaded once, and again when that failed. */
export function loadFindIndex(): Promise<FindIndex> {
  loading ??= load();
  return loading;
}

/** Reads the index if the page has asked for it, so that the first letter finds it there. Resolves when that is done or has failed. */
export async function loadFindIndexEarly(): Promise<void> {
  if (window.findIndex !== undefined || loading !== undefined) await loadFindIndex().catch(() => undefined);
}

/** Whether who asks for the index has it at once. */
export const isFindIndexThere = (): boolean => isThere;

async function load(): Promise<FindIndex> {
  const asked = window.findIndex;
  delete window.findIndex;
  try {
    const response = await (asked ?? fetch(hostAddress("/find-index.json")));
    if (!response.ok) throw new Error(`/find-index.json: ${response.status}`);
    const index = (await response.json()) as FindIndex;
    isThere = true;
    return index;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}
