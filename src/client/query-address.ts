/** What an address asks for: `?q=` or, so that it is sent to nobody, `#q=`. */
export function queryOf({ search, hash }: { readonly search: string; readonly hash: string }): string {
  return new URLSearchParams(hash.slice(1)).get("q") ?? new URLSearchParams(search).get("q") ?? "";
}

const LONGEST = 2000;

/** The same page with the query where no server sees it; a long paste is left out. */
export function addressOf(path: string, query: string): string {
  return query === "" || query.length > LONGEST ? path : `${path}#${new URLSearchParams({ q: query })}`;
}
