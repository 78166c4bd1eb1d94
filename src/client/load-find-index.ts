import type { FindIndex } from "../find/find-index.ts";
import { hostAddress } from "./site-place.ts";

let loading: Promise<FindIndex> | undefined;
let isThere = false;

/** The index, loaded once, and again when that failed. */
export function loadFindIndex(): Promise<FindIndex> {
  loading ??= load("auto");
  return loading;
}

/**
 * Loads the index after all that the page itself needs, so that the first letter finds it there; not for readers who save
 * data. Resolves when that is done or has failed.
 */
export async function loadFindIndexEarly(): Promise<void> {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData === true) return;
  loading ??= load("low");
  await loading.catch(() => undefined);
}

/** Whether who asks for the index has it at once. */
export const isFindIndexThere = (): boolean => isThere;

async function load(priority: RequestPriority): Promise<FindIndex> {
  try {
    const response = await fetch(hostAddress("/find-index.json"), { priority });
    if (!response.ok) throw new Error(`/find-index.json: ${response.status}`);
    const index = (await response.json()) as FindIndex;
    isThere = true;
    return index;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}
