import type { Catalog } from "../model/catalog.ts";
import { acrossSystems, routes } from "../model/routes.ts";
import { onHost, siteBase } from "../model/site-base.ts";
import { securityHeaders } from "./page-policy.ts";

/** Files whose name holds a hash of their content. */
const hashed = "/_astro/";
const forever = "public, max-age=31536000, immutable";
/** Kept, but asked for anew every time: a reader must never get yesterday's runbook from a cache. */
const asked = "no-cache";

/** Paths that must be asked for anew, none of which holds a hashed file: hosts join the headers of all rules that fit. */
function askedPaths({ projects }: Catalog): readonly string[] {
  const folders = [
    ...acrossSystems,
    routes.rules(),
    routes.legend(),
    routes.offline(),
    routes.picture(""),
    ...projects.map((project) => project.url),
  ];
  return ["/", "/catalog.json", "/find-index.json", "/llms.txt", "/sw.js", ...folders.map((folder) => `${folder}*`)];
}

/** `_headers` for Netlify and Cloudflare Pages. */
export function netlifyHeaders(catalog: Catalog): string {
  const security = Object.entries(securityHeaders);
  const rules: readonly (readonly [path: string, headers: readonly (readonly [string, string])[]])[] = [
    ["/*", security],
    [`${hashed}*`, [["Cache-Control", forever]]],
    ...askedPaths(catalog).map((path) => [path, [["Cache-Control", asked]]] as const),
  ];
  const base = siteBase(catalog.site.address);
  return `${rules.map(([path, headers]) => [onHost(base, path), ...headers.map(([name, value]) => `  ${name}: ${value}`)].join("\n")).join("\n")}\n`;
}

/** To be included in the `server` block of nginx. What lies beside the site on its host stays as it is. */
export function nginxHeaders({ site }: Catalog): string {
  const base = siteBase(site.address);
  const lines = (cache: string): readonly string[] =>
    [...Object.entries(securityHeaders), ["Cache-Control", cache]].map(([name, value]) => `add_header ${name} "${value}" always;`);
  // nginx takes nothing over into a location that has an `add_header` of its own.
  const location = (place: string, cache: string, ...more: readonly string[]): readonly string[] => [
    `location ${place} {`,
    ...[...more, ...lines(cache)].map((line) => `  ${line}`),
    "}",
  ];
  const all = [
    ...lines(asked),
    `error_page 404 ${onHost(base, "/404.html")};`,
    ...location(onHost(base, hashed), forever),
    ...location("~ \\.(?:md|env)$", asked, "types { }", 'default_type "text/plain; charset=utf-8";'),
  ];
  const placed = base === "/" ? all : [`location ${base} {`, ...all.map((line) => `  ${line}`), "}"];
  return `${placed.join("\n")}\n`;
}

/** To be imported in the site block of a Caddyfile. */
export function caddyHeaders({ site }: Catalog): string {
  const base = siteBase(site.address);
  const kept = `path ${onHost(base, hashed)}*`;
  return [
    ...(base === "/" ? ["header {"] : [`@site path ${base}*`, "header @site {"]),
    ...Object.entries(securityHeaders).map(([name, value]) => `\t${name} "${value}"`),
    "}",
    `@hashed ${kept}`,
    ...(base === "/" ? [`@asked not ${kept}`] : ["@asked {", `\tpath ${base}*`, `\tnot ${kept}`, "}"]),
    `header @hashed Cache-Control "${forever}"`,
    `header @asked Cache-Control "${asked}"`,
    "",
  ].join("\n");
}
