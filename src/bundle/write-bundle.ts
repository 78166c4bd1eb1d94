import { createHash } from "node:crypto";
import type { BundleGroup, BundlePage } from "./bundle-pages.ts";
import { embedPage, sheetsOf } from "./embed-page.ts";
import { CONTENTS, FIND, type LinkPlaces } from "./place-links.ts";
import type { ReaderData } from "./reader/answer-pastes.ts";

export interface BundleParts {
  readonly id: string;
  /** The name of the project, plain text. */
  readonly name: string;
  /** What tells this file from an older one, a sentence of plain text. */
  readonly stamp: string;
  readonly groups: readonly BundleGroup[];
  /** Where the site stands, if it says so. */
  readonly site: string | undefined;
  /** The example files of the variables, by their addresses on the site. */
  readonly files: ReadonlyMap<string, string>;
  /** The page as built, by its address. */
  pageHtml(path: string): string;
  /** A picture of a page as a `data:` address, by its address on the host. */
  pictureData(address: string): string;
  /** Text with its marks as HTML, links left as they are. */
  inlineHtml(text: string): string;
  /** What the resolver knows of the project. */
  readonly index: ReaderData["index"];
  /** The style sheets of what stands in the bundle beside the pages. */
  readonly sheets: readonly string[];
  /** The script of the bundle. */
  readonly script: string;
}

/** One HTML document that holds all pages of a project and needs nothing else. The same parts give the same text. */
export function writeBundle(parts: BundleParts): string {
  const { name, stamp, groups, files, site, index, script } = parts;
  const pages = groups.flatMap((group) => group.pages);
  const names = Object.fromEntries(pages.map((page) => [page.path, page.name]));
  const places: LinkPlaces = { names: new Map(Object.entries(names)), files, site };
  const built = pages.map((page) => ({ page, html: parts.pageHtml(page.path) }));
  const sheets = [...new Set(built.flatMap(({ html }) => sheetsOf(html))), ...parts.sheets];
  const data: ReaderData = { index, names };
  if (/<\/script|<!--/i.test(script)) throw new Error("The script of the bundle would end too early");
  const title = escapeHtml(`${name} in one file`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(sheets, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${title}</title>
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${sheets.map((sheet) => `<style>${sheet}</style>`).join("\n")}
</head>
<body>
<a class="skip" href="#main">Skip to the page</a>
<header class="mast"><a class="mark" href="#${CONTENTS}">${escapeHtml(name)}</a><nav class="ways" aria-label="Ways"><a href="#${CONTENTS}">Contents</a><a href="#${FIND}">Find</a><a href="#card">Card</a></nav><span class="stamp">${escapeHtml(stamp)}</span></header>
<main id="main" data-project="${escapeHtml(parts.id)}">
${contents(parts, title)}
${built.map(({ page, html }) => embedPage(html, page, places, parts.pictureData)).join("\n")}
</main>
<nav class="bar" aria-label="In reach"><a href="#${FIND}">Find</a><a href="#card">Card</a><a href="#${CONTENTS}">Contents</a><a href="#card/escalate">Escalate</a></nav>
<script type="application/json" id="data">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>
<script>${script}</script>
</body>
</html>
`;
}

function contents({ name, stamp, groups, inlineHtml }: BundleParts, title: string): string {
  const row = (page: BundlePage): string =>
    `<li><a href="#${page.name}">${inlineHtml(page.title)}</a><span>${withoutLinks(inlineHtml(page.note))}</span></li>`;
  const lists = groups.map((group) => `<h2>${escapeHtml(group.title)}</h2><ul class="rows two">${group.pages.map(row).join("")}</ul>`);
  return `<section class="page contents" id="${CONTENTS}">
<header class="head"><div><h1>${title}</h1><p class="lede">All pages of ${escapeHtml(name)}. It needs no network. ${escapeHtml(stamp)}</p></div></header>
<div id="${FIND}"><form class="slab ask" role="search" hidden><div><label for="ask">What do you see?</label></div><textarea id="ask" rows="2" spellcheck="false" autocomplete="off" autocapitalize="off" enterkeyhint="go"></textarea><p class="under"><span>Nothing leaves this device.</span></p></form></div>
<p class="found" role="status"></p>
<div class="answers"></div>
<nav aria-label="Contents">${lists.join("")}</nav>
<theme-choice></theme-choice>
</section>`;
}

function policy(sheets: readonly string[], script: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${sheets.map(hashOf).join(" ")}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const withoutLinks = (html: string): string => html.replace(/<\/?a\b[^>]*>/g, "");

const escapeHtml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
