import type { APIRoute } from "astro";
import { siteCatalog } from "../astro/site-catalog.ts";
import { llmsText } from "../views/llms-text.ts";

export const GET: APIRoute = async () =>
  new Response(llmsText(await siteCatalog()), { headers: { "content-type": "text/plain; charset=utf-8" } });
