import { mapLinks } from "./map-links.ts";

/** Fields that hold an address. */
const ADDRESSES = new Set(["link", "markdown", "url"]);
/** Fields that are no inline Markdown, whatever they look like. */
const LITERAL = new Set(["code", "command", "default", "example", "pattern", "samples", "signatures"]);

/** Changes the addresses in the text of `catalog.json`: those of its fields, and those of links in its texts. */
export function mapCatalog(json: string, change: (address: string) => string): string {
  const mapped = (value: unknown, field: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => mapped(one, field));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, key)]));
    if (typeof value !== "string" || LITERAL.has(field)) return value;
    return ADDRESSES.has(field) ? change(value) : mapLinks(value, change);
  };
  return JSON.stringify(mapped(JSON.parse(json), ""));
}
