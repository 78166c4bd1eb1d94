const MARK = "#values?";

/** The page's address with values where no server sees them; what is not filled in is left out. */
export function valuesLink(address: string, values: readonly (readonly [name: string, value: string])[]): string {
  const filled = values.filter(([, value]) => value !== "").map(([name, value]): [string, string] => [name, value]);
  return `${address.replace(/#.*$/, "")}${filled.length === 0 ? "" : `${MARK}${new URLSearchParams(filled)}`}`;
}

/** The values that a link brings along; null when it brings none. */
export const valuesIn = (hash: string): URLSearchParams | null =>
  hash.startsWith(MARK) ? new URLSearchParams(hash.slice(MARK.length)) : null;
