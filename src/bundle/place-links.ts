import { routes } from "../model/routes.ts";
import { inSite, siteBase } from "../model/site-base.ts";

/** The ids of what stands in a bundle beside the pages. */
export const CONTENTS = "contents";
export const FIND = "find";

/** Where the page of variables offers its example files. */
const EXAMPLES = { page: "env", id: "examples" };

export interface LinkPlaces {
  /** The names of the bundle's pages by their addresses on the site. */
  readonly names: ReadonlyMap<string, string>;
  /** The example files of the variables, by their addresses on the site. */
  readonly files: ReadonlyMap<string, string>;
  /** Where the site stands, if it says so: `https://runbooks.example.org`, `https://team.example.org/runbooks/`. */
  readonly site: string | undefined;
}

/** Where a link of a page, as it stands on the host of the site, leads from within the bundle; null if it leads nowhere. Addresses of other sites stay as they are. */
export function placeLink(href: string, from: string, { names, files, site }: LinkPlaces): string | null {
  if (href === "#main") return `#${from}`;
  if (href.startsWith("#")) return `#${from}/${href.slice(1)}`;
  if (!/^\/(?!\/)/.test(href)) return href;
  const [path = "", anchor] = (inSite(siteBase(site), href) ?? href).split("#");
  const name = names.get(path);
  if (name !== undefined) return anchor === undefined ? `#${name}` : `#${name}/${anchor}`;
  const file = files.get(path);
  // A browser saves such an address as a file, but does not go there, so all other pages lead to the list.
  if (file !== undefined && from === EXAMPLES.page) return `data:text/plain;charset=utf-8,${encodeURIComponent(file)}`;
  if (file !== undefined) return `#${EXAMPLES.page}/${EXAMPLES.id}`;
  if (path.split("?")[0] === routes.search()) return `#${FIND}`;
  if (path === routes.home()) return `#${CONTENTS}`;
  return site === undefined ? null : new URL(href, site).href;
}
