import type { BundlePage } from "./bundle-pages.ts";
import { type LinkPlaces, placeLink } from "./place-links.ts";
import { rewriteTags } from "./rewrite-tags.ts";

/** Attributes that hold ids, with spaces between. */
const REFERENCES = new Set([
  "aria-controls",
  "aria-describedby",
  "aria-details",
  "aria-labelledby",
  "aria-owns",
  "commandfor",
  "for",
  "form",
  "headers",
  "list",
  "popovertarget",
]);
/** Only one of a name can be chosen, or be open. */
const GROUPED = new Set(["details", "input"]);
const WITHOUT_USE = /^data-(?:pagefind-|find$|kind$|project$)/;

/** What a bundle has no use for: scripts, filters that would hide rows of other pages, the download of the bundle. */
const DROPPED = [
  /<script\b[\s\S]*?<\/script>/gi,
  /<details class="values"[^>]*><summary>[^<]*<\/summary>\s*<form class="frame"[\s\S]*?<\/details>/g,
  /<([a-z]+) [^>]*\bdata-bundle\b[\s\S]*?<\/\1>/g,
];

/**
 * The main part of a built page as a part of the bundle: ids begin with the name of the page, links lead to places in the
 * bundle, and pictures stand in it, each as what `pictureData` makes of its address on the host.
 */
export function embedPage(html: string, page: BundlePage, places: LinkPlaces, pictureData: (address: string) => string): string {
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
  if (main === undefined) throw new Error(`${page.path} has no main part`);
  const kept = DROPPED.reduce((text, dropped) => text.replace(dropped, ""), main);
  const own = (id: string): string => `${page.name}/${id}`;
  const body = rewriteTags(kept, (tag, name, value) => {
    if (name === "id" || (name === "name" && GROUPED.has(tag))) return own(value);
    if (REFERENCES.has(name)) return value.split(/\s+/).filter(Boolean).map(own).join(" ");
    if (tag === "img" && name === "src") return pictureData(value);
    if (name === "href" || name === "xlink:href")
      return tag === "a" ? placeLink(value, page.name, places) : value.replace(/^#/, `#${page.name}/`);
    if (WITHOUT_USE.test(name) || (name === "download" && value === "")) return null;
    return !value.includes("url(") ? value : value.replace(/url\((["']?)#/g, `url($1#${page.name}/`);
  });
  return `<article class="page leaf" id="${page.name}" data-path="${page.path}" tabindex="-1">${body}</article>`;
}

/** The style sheets that stand in a page. */
export const sheetsOf = (html: string): readonly string[] => [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = ""]) => text);
