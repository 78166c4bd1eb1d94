import type { APIRoute } from "astro";
import { caddyHeaders, netlifyHeaders, nginxHeaders } from "../astro/host-headers.ts";
import { siteCatalog } from "../astro/site-catalog.ts";

/**
 * The headers of the site for each kind of host: `/_headers` (Netlify, Cloudflare Pages), `/_headers.nginx`, `/_headers.caddy`.
 * They change with the stylesheet, so they are made with the site. Files of these names would not do: Astro passes over an underscore.
 */
export async function getStaticPaths() {
  const catalog = await siteCatalog();
  const texts = { _headers: netlifyHeaders(catalog), "_headers.nginx": nginxHeaders(catalog), "_headers.caddy": caddyHeaders(catalog) };
  return Object.entries(texts).map(([headers, text]) => ({ params: { headers }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { "content-type": "text/plain; charset=utf-8" } });
