const PREFIX = "signalbox-";

export const cacheName = (id: string): string => `${PREFIX}${id}`;

export const isOurCache = (name: string): boolean => name.startsWith(PREFIX);

/**
 * The caches to delete once `own` is in use, of names in the order of their making. The release before stays: pages of it
 * may stand open and still load a part.
 */
export function outdatedCaches(names: readonly string[], own: string): readonly string[] {
  return names.filter((name) => isOurCache(name) && name !== own).slice(0, -1);
}
