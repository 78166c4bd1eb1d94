import { createHash } from "node:crypto";
import { inSite } from "../../model/site-base.ts";
import type { HtmlTag } from "./html-tags.ts";
import { mapAddresses } from "./map-addresses.ts";

/** What a page must not hold, in words: code that its policy does not name, style attributes, requests to other hosts. */
export function pageFaults(tags: readonly HtmlTag[], policyFromHeaders: string): readonly string[] {
  const isPolicy = ({ name, attributes }: HtmlTag) =>
    name === "meta" && attributes.get("http-equiv")?.toLowerCase() === "content-security-policy";
  const policies = tags.filter(isPolicy).map(({ attributes }) => attributes.get("content") ?? "");
  const policy = [policyFromHeaders, ...policies].join(" ");
  return tags.flatMap((tag) => tagFaults(tag, policy));
}

const clean = new WeakSet<HtmlTag>();

function tagFaults(tag: HtmlTag, policy: string): readonly string[] {
  if (clean.has(tag)) return [];
  const faults: string[] = [];
  const { name, attributes, text } = tag;
  if (isInlineCode(tag) && !policy.includes(`'sha256-${createHash("sha256").update(text).digest("base64")}'`)) {
    faults.push(`an inline ${name} that the Content-Security-Policy does not name: ${excerpt(text)}`);
  }
  if (name === "style") faults.push(...styleSheetFaults(text));
  for (const [attribute, value] of attributes) {
    if (attribute === "style") faults.push(`a style attribute: <${name} style="${excerpt(value)}">`);
    // A drawing that is shown by `img` runs nothing.
    if (name === "img" && attribute === "src" && value.startsWith("data:image/")) continue;
    if (ADDRESSES.has(attribute) && RUNS_CODE.test(value.replace(/[\u0000-\u0020]/g, ""))) {
      faults.push(`an address that runs code: <${name} ${attribute}="${excerpt(value)}">`);
    }
    if (/^on[a-z]+$/.test(attribute)) faults.push(`an event handler attribute: <${name} ${attribute}>`);
  }
  for (const address of loadedAddresses(tag)) {
    if (isForeign(address)) faults.push(`a request to another host: <${name}> ${address}`);
  }
  // What stands inside of a tag is judged by the policy of its page.
  if (faults.length === 0 && text === "") clean.add(tag);
  return faults;
}

/** Addresses that lead beside the site, which stands below a path of its host. */
export function baseFaults(html: string, base: string): readonly string[] {
  if (base === "/") return [];
  const missed = new Set<string>();
  mapAddresses(html, (address) => {
    if (address.startsWith("/") && inSite(base, address) === null && !isForeign(address)) missed.add(address);
    return address;
  });
  return [...missed].map((address) => `an address that misses ${base}: ${address}`);
}

export function styleSheetFaults(css: string): readonly string[] {
  const addresses = [...css.matchAll(/(?:url\(\s*|@import\s+(?!url\())["']?([^"')\s;]+)/gi)].map(([, address = ""]) => address);
  return addresses.filter(isForeign).map((address) => `a request to another host in a style sheet: ${address}`);
}

const ADDRESSES = new Set(["action", "data", "formaction", "href", "src", "xlink:href"]);
const RUNS_CODE = /^(?:javascript|vbscript):|^data:(?:text\/html|[^,;]*(?:xml|svg|script))/i;

const RUN_TYPES = new Set(["", "application/javascript", "importmap", "module", "speculationrules", "text/javascript"]);

function isInlineCode({ name, attributes, text }: HtmlTag): boolean {
  if (text.trim() === "") return false;
  if (name === "style") return true;
  return name === "script" && !attributes.has("src") && RUN_TYPES.has(attributes.get("type")?.toLowerCase() ?? "");
}

const LOADED_LINKS = /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest|apple-touch-icon)\b/i;
const LOADED_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  image: ["href", "xlink:href"],
  object: ["data"],
  use: ["href", "xlink:href"],
  video: ["poster"],
};

/** What a browser fetches by itself when it shows the tag. */
function loadedAddresses({ name, attributes }: HtmlTag): readonly string[] {
  const names = ["src", ...(LOADED_ATTRIBUTES[name] ?? [])];
  if (name === "link" && LOADED_LINKS.test(attributes.get("rel") ?? "")) names.push("href");
  const set = (attributes.get("srcset") ?? "").split(",").map((part) => part.trim().split(/\s+/)[0] ?? "");
  return [...names.map((attribute) => attributes.get(attribute) ?? ""), ...set].filter((address) => address !== "");
}

function isForeign(address: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:)?[\\/]{2}/i.test(address.trim());
}

function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
