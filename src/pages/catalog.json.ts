import type { APIRoute } from "astro";
import { siteCatalog } from "../astro/site-catalog.ts";
import { catalogText } from "../views/catalog-document.ts";

export const GET: APIRoute = async () =>
  new Response(catalogText(await siteCatalog()), { headers: { "content-type": "application/json" } });
