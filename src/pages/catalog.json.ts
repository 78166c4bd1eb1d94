import type { APIRoute } from "astro";
import { siteCatalog } from "../astro/site-catalog.ts";
import { catalogDocument } from "../views/catalog-document.ts";

export const GET: APIRoute = async () => Response.json(catalogDocument(await siteCatalog()));
