import type { FindIndex } from "../find/find-index.ts";

let loading: Promise<FindIndex> | undefined;

/** The index, loaded once, and again when that failed. */
export function loadFindIndex(): Promise<FindIndex> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<FindIndex> {
  const response = await fetch("/find-index.json");
  if (!response.ok) throw new Error(`/find-index.json: ${response.status}`);
  return (await response.json()) as FindIndex;
}
