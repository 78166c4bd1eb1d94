import { globSync, readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";

/** The site under test: `SIGNALBOX_SITE`, else `dist`. */
export const siteDirectory = resolve(process.env["SIGNALBOX_SITE"] ?? join(import.meta.dirname, "../../dist"));

export interface BuiltPage {
  /** From the root of the site, with a `/` at the end. */
  readonly url: string;
  readonly html: string;
}

/** Every HTML page of the built site, in the order of their addresses. */
export function builtPages(): readonly BuiltPage[] {
  return globSync("**/index.html", { cwd: siteDirectory })
    .map((path) => ({
      url: `/${path
        .split(sep)
        .join("/")
        .replace(/index\.html$/, "")}`,
      html: readFileSync(join(siteDirectory, path), "utf8"),
    }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };

const decode = (text: string): string =>
  text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (name in entities) return entities[name] ?? whole;
    if (!name.startsWith("#")) return whole;
    return String.fromCodePoint(name[1]?.toLowerCase() === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });

/** What a reader can read or open: text without marks, and the addresses of links; white space folded. */
export function readable(html: string): string {
  const addresses = [...html.matchAll(/\s(?:href|content)="([^"]*)"/g)].map((match) => match[1]).join(" ");
  const text = html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, " ")
    .replace(/<wbr\s*\/?>/g, "")
    .replace(/<\/?(?:span|var|code|b|strong|em|a|i)(?:\s[^>]*)?>/g, "")
    .replace(/<[^>]+>/g, " ");
  return decode(`${text} ${addresses}`).replace(/\s+/g, " ");
}

/** Attribute values of one name, decoded. */
export const attributeValues = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map((match) => decode(match[1] ?? ""));
