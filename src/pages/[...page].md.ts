import type { APIRoute } from "astro";
import { isLeft } from "../astro/build-input.ts";
import { ruleTwins } from "../astro/rule-pages.ts";
import { siteCatalog } from "../astro/site-catalog.ts";
import { routes } from "../model/routes.ts";
import { allTwins } from "../views/twins/all-twins.ts";
import { legendTwin } from "../views/twins/legend-twin.ts";
import legendSource from "./legend.mdx?raw";

/** The Markdown twin of every page: `/ayni/card/` is also `/ayni/card.md`. */
export async function getStaticPaths() {
  const legend = { path: routes.markdownTwin(routes.legend()), text: () => legendTwin(legendSource) };
  const twins = [...allTwins(await siteCatalog()), ...ruleTwins(), legend].filter(({ path }) => isLeft(path));
  return twins.map(({ path, text }) => ({ params: { page: path.slice(1, -".md".length) }, props: { text } }));
}

export const GET: APIRoute<{ text: () => string }> = ({ props }) =>
  new Response(props.text(), { headers: { "content-type": "text/markdown; charset=utf-8" } });
