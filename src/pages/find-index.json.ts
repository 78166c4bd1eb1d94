import type { APIRoute } from "astro";
import { siteCatalog } from "../astro/site-catalog.ts";
import { buildFindIndex } from "../find/build-find-index.ts";

export const GET: APIRoute = async () => Response.json(buildFindIndex(await siteCatalog()));
