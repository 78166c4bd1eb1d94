/** The path of a site on its host, from the address where it stands: `/runbooks/`; `/` where that names none. */
export function siteBase(address: string | undefined): string {
  return address === undefined ? "/" : new URL(address).pathname.replace(/\/*$/, "/");
}

/** Where a path from the root of a site stands on its host. Any other address stays as it is. */
export const onHost = (base: string, address: string): string => (/^\/(?!\/)/.test(address) ? base + address.slice(1) : address);

/** The path from the root of a site, of one from the root of its host; null for what stands beside the site. */
export const inSite = (base: string, path: string): string | null => (path.startsWith(base) ? path.slice(base.length - 1) : null);

/** A path from the root of a site with the site's address before it. */
export const wholeAddress = (address: string, path: string): string => new URL(onHost(siteBase(address), path), address).href;
