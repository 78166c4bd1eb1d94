/** A comment, a script or a style with its text, or any other start tag. */
const ATTRIBUTES = String.raw`((?:"[^"]*"|'[^']*'|[^"'>])*)`;
const NEXT = new RegExp(
  String.raw`<!--[\s\S]*?-->|<(script|style)(?=[\s/>])${ATTRIBUTES}>([\s\S]*?)(?=<\/\1)|<([a-z][^\s/>]*)${ATTRIBUTES}>`,
  "gi",
);
const ATTRIBUTE = /(\s([^\s>"'=/]+)\s*=\s*)("[^"]*"|'[^']*'|[^\s>"']+)/g;

/** Attributes that hold one address. `data-href` holds one that waits for the reader's values. */
const ONE = new Set(["action", "cite", "data", "data-href", "formaction", "href", "poster", "src", "xlink:href"]);
/** Attributes that hold several, each with its width. */
const SEVERAL = new Set(["imagesrcset", "srcset"]);
const IS_REFRESH = /\shttp-equiv=["']?refresh\b/i;

/** Changes the addresses in a page of our own making, as they stand in its attributes; not a byte besides. */
export function mapAddresses(html: string, change: (address: string) => string): string {
  return html.replace(NEXT, (whole: string, raw?: string, rawAttributes = "", text = "", tag = "", attributes = "") => {
    if (raw !== undefined) return `<${raw}${mapAttributes(rawAttributes, change)}>${text}`;
    return tag === "" || !attributes.includes("=") ? whole : `<${tag}${mapAttributes(attributes, change)}>`;
  });
}

function mapAttributes(attributes: string, change: (address: string) => string): string {
  return attributes.replace(ATTRIBUTE, (_, before: string, name: string, value: string) => {
    const quote = /^["']/.exec(value)?.[0] ?? "";
    const held = value.slice(quote.length, value.length - quote.length);
    return `${before}${quote}${mapValue(name.toLowerCase(), held, IS_REFRESH.test(attributes), change)}${quote}`;
  });
}

function mapValue(name: string, value: string, isRefresh: boolean, change: (address: string) => string): string {
  if (ONE.has(name)) return change(value);
  if (SEVERAL.has(name))
    return value.replace(/(^|,)(\s*)([^\s,]+)/g, (_, comma: string, space: string, one: string) => `${comma}${space}${change(one)}`);
  if (name === "content" && isRefresh) return value.replace(/(?<=url=).*/i, change);
  return value;
}
