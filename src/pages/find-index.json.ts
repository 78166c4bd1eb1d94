import type { APIRoute } from "astro";
import { buildInput } from "../astro/build-input.ts";
import { siteCatalog } from "../astro/site-catalog.ts";
import { buildFindIndex } from "../find/build-find-index.ts";

export const GET: APIRoute = async () => Response.json(buildInput()?.findIndex ?? buildFindIndex(await siteCatalog()));
