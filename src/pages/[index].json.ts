import type { APIRoute } from "astro";
import { FIND_INDEX, isLeft } from "../astro/build-input.ts";
import { siteCatalog } from "../astro/site-catalog.ts";
import { buildFindIndex } from "../find/build-find-index.ts";

/** A build writes it without a page: the check has made it already. */
export const getStaticPaths = () => (isLeft(FIND_INDEX) ? [{ params: { index: FIND_INDEX.slice(1, -".json".length) } }] : []);

export const GET: APIRoute = async () => Response.json(buildFindIndex(await siteCatalog()));
