import { posix } from "node:path";
import { didYouMean, nearest } from "../diagnostics/did-you-mean.ts";
import type { LoadedContent } from "../model/load-content.ts";
import { routes } from "../model/routes.ts";
import { siteAnchors } from "../model/site-map.ts";
import { isDamagedPage } from "./damage.ts";
import { decodedAddress } from "../model/decoded-address.ts";
import { urlDanger } from "./safe-url.ts";

export interface LinkFault {
  readonly message: string;
  readonly fix: string;
  /** The address that was meant, where it is the whole fix. */
  readonly meant?: string;
}

/** Finds what is wrong with a link on a page, or null. `file` is where it stands; `page` its address. */
export type LinkCheck = (url: string, file: string, page: string) => LinkFault | null;

const SHOWN_ANCHORS = 8;
const SHOWN_PAGES = 4;
const machineFiles: ReadonlySet<string> = new Set(["/catalog.json", "/llms.txt"]);

/** A check of links against every page and anchor of the site. What is unsafe is left to the rule about that. */
export function linkCheck(content: LoadedContent, isPublicFile: (path: string) => boolean): LinkCheck {
  const pages = siteAnchors(content.catalog);
  const twins = new Set([...pages.keys()].filter((page) => page.endsWith("/")).map(routes.markdownTwin));

  return (url, file, page) => {
    if (urlDanger(url) !== null) return null;
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
    if (scheme !== undefined) return externalFault(url, scheme);
    if (url === "") return { message: "The link has no address", fix: "Write an address between the brackets, or take the link away." };
    if (!url.startsWith("/") && !url.startsWith("#")) return relativeFault(content, url, file);
    const [address = "", fragment] = url.split("#");
    const path = address === "" ? page : (address.split("?")[0] ?? "");
    const anchors = pages.get(path);
    const isFile = (): boolean => machineFiles.has(path) || twins.has(path) || isPublicFile(decodedAddress(path));
    if (anchors === undefined ? path === page || isFile() : !fragment || anchors.has(decodedAddress(fragment))) return null;
    if (isDamagedPage(content, path)) return null;
    return anchors === undefined ? pageFault(path, fragment, pages) : anchorFault(path, fragment ?? "", anchors, address);
  };
}

function externalFault(url: string, scheme: string): LinkFault | null {
  if (scheme === "http" && !/^http:\/\/(?:localhost|127\.0\.0\.1)(?:[:/]|$)/i.test(url)) {
    return linkTo(url.replace(/^http:/i, "https:"), `\`${url}\` is not encrypted`);
  }
  return scheme !== "https" || URL.canParse(url)
    ? null
    : { message: `\`${url}\` is not an address`, fix: "Write it as `https://host/path`." };
}

function relativeFault(content: LoadedContent, url: string, file: string): LinkFault {
  const path = posix.join(posix.dirname(file), (url.split(/[?#]/)[0] ?? "").replace(/\/$/, ""));
  const fragment = url.includes("#") ? url.slice(url.indexOf("#")) : "";
  const entry = content.catalog.projects
    .flatMap((project) => [...project.guides, ...project.runbooks, ...project.checklists])
    .find((known) => known.file === path || known.file.replace(/\.\w+$/, "") === path);
  const message = `\`${url}\` is a path between files, not a path of the site`;
  if (entry !== undefined) return linkTo(`${entry.url}${fragment}`, message);
  return { message, fix: "Write a path from the root of the site, such as `/project/guides/deploy/`, or a whole address with `https://`." };
}

function anchorFault(page: string, fragment: string, anchors: ReadonlySet<string>, address: string): LinkFault {
  const meant = didYouMean(fragment, anchors);
  const shown = nearest(fragment, anchors, SHOWN_ANCHORS).map((anchor) => `\`#${anchor}\``);
  const left = anchors.size - shown.length;
  const known = anchors.size === 0 ? "The page has no anchors." : `The page has ${shown.join(", ")}${left > 0 ? ` and ${left} more` : ""}.`;
  const message = `There is no \`#${fragment}\` on \`${page}\`${meant === null ? "" : `; did you mean \`#${meant}\`?`}`;
  if (meant !== null) return linkTo(`${address}#${meant}`, message, ` ${known}`);
  return { message, fix: `Link to an anchor that is there, or to \`${page}\`. ${known}` };
}

function pageFault(path: string, fragment: string | undefined, pages: ReadonlyMap<string, ReadonlySet<string>>): LinkFault {
  const plain = decodedAddress(path).toLowerCase();
  const whole = [plain, `${plain}/`].find((page) => pages.has(page)) ?? didYouMean(path, pages.keys());
  const shown = nearest(path, pages.keys(), SHOWN_PAGES).map((page) => `\`${page}\``);
  const message = `There is no page \`${path}\`${whole === null ? "" : `; did you mean \`${whole}\`?`}`;
  if (whole !== null) return linkTo(`${whole}${fragment === undefined ? "" : `#${fragment}`}`, message);
  return { message, fix: `Write the path of a page; the nearest are ${shown.join(", ")}.` };
}

const linkTo = (meant: string, message: string, more = ""): LinkFault => ({ message, fix: `Write \`${meant}\`.${more}`, meant });
