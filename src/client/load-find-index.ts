import type { FindIndex } from "../find/find-index.ts";
import { hostAddress } from "./site-place.ts";

let loading: Promise<FindIndex> | undefined;

/** The index, loaded once, and again when that failed. */
export function loadFindIndex(): Promise<FindIndex> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Loads the index when the page has nothing else to do, so that the first letter finds it there; not for readers who save data. */
export function loadFindIndexIdly(): void {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData === true) return;
  const load = (): void => void loadFindIndex().catch(() => undefined);
  const wait = (): void => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(load);
    else setTimeout(load, LATE);
  };
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
}

const LATE = 1000;

async function load(): Promise<FindIndex> {
  const response = await fetch(hostAddress("/find-index.json"));
  if (!response.ok) throw new Error(`/find-index.json: ${response.status}`);
  return (await response.json()) as FindIndex;
}
