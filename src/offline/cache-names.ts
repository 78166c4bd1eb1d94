/** How the caches of the site at this path of its host are called. All sites of a host see each other's caches. */
const prefix = (base: string): string => (base === "/" ? "signalbox-" : `signalbox:${base}:`);

export const cacheName = (base: string, id: string): string => `${prefix(base)}${id}`;

export const isOurCache = (base: string, name: string): boolean => name.startsWith(prefix(base));

/**
 * The caches of the site to delete once `own` is in use, of names in the order of their making. The release before stays: pages of it
 * may stand open and still load a part.
 */
export function outdatedCaches(base: string, names: readonly string[], own: string): readonly string[] {
  return names.filter((name) => isOurCache(base, name) && name !== own).slice(0, -1);
}
