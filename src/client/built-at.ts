/** How near to now a browser puts the time of a page whose host says none, in milliseconds. */
const NOW = 2000;

/**
 * When a page was made, as its host says by `Last-Modified` and `document.lastModified` gives it, in milliseconds; null where
 * none says it. A copy on disk has the time of its download.
 */
export function builtAt(lastModified: string, protocol: string, now: number): number | null {
  const at = Date.parse(lastModified);
  return protocol === "file:" || Number.isNaN(at) || Math.abs(now - at) < NOW ? null : at;
}
