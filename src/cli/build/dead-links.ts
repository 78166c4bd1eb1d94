import { posix } from "node:path";
import { inSite } from "../../model/site-base.ts";
import type { HtmlTag } from "./html-tags.ts";

/** What one page says of links: places on it, and where it leads within the site. */
export interface PageLinks {
  /** The file of the page, from the root of the site. */
  readonly file: string;
  readonly anchors: ReadonlySet<string>;
  /** Files and anchors (`file#anchor`), from the root of the site, each once. */
  readonly targets: ReadonlySet<string>;
}

const held = ["href", "src", "xlink:href"] as const;

/** Reads the links of a page that stands at `file`, on a site below `base`. What leads to other hosts is passed over. */
export function pageLinks(file: string, tags: Iterable<HtmlTag>, base: string): PageLinks {
  const anchors = new Set<string>();
  const addresses = new Set<string>();
  for (const { name, attributes } of tags) {
    if (attributes.size === 0) continue;
    const anchor = attributes.get("id") ?? (name === "a" ? attributes.get("name") : undefined);
    if (anchor !== undefined) anchors.add(anchor);
    for (const attribute of held) {
      const address = attributes.get(attribute);
      if (address !== undefined) addresses.add(address);
    }
  }
  const targets = new Set<string>();
  for (const address of addresses) {
    const target = targetOf(file, address, base);
    if (target !== null) targets.add(target);
  }
  return { file, anchors, targets };
}

/** The file within the site, with its anchor, that an address leads to; null for one that leads elsewhere or to the top of its page. */
function targetOf(file: string, address: string, base: string): string | null {
  const [, path = "", fragment = ""] = /^([^?#]*)[^#]*(?:#(.*))?$/s.exec(address.trim()) ?? [];
  if (/^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(path)) return null;
  const anchor = fragment === "" || fragment.startsWith(":~:") ? "" : `#${decoded(fragment)}`;
  if (path === "") return anchor === "" ? null : `${file}${anchor}`;
  const whole = path.startsWith("/") ? inSite(base, path) : posix.join("/", posix.dirname(file), path);
  return whole === null ? null : `${decoded(whole).slice(1)}${whole.endsWith("/") ? "index.html" : ""}${anchor}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Joins what the pages of a site say, one after the other, and tells in the end which links lead nowhere. */
export interface LinkLedger {
  add(page: PageLinks): void;
  /** A line for each target that is not there. Anchors are asked only of pages that were added. */
  faults(files: ReadonlySet<string>): readonly string[];
}

export function linkLedger(): LinkLedger {
  const anchorsOf = new Map<string, string>();
  const firstPage = new Map<string, string>();
  const dead: string[] = [];
  const say = (page: string, target: string): string =>
    `${page}: a link that leads nowhere: /${target.replace(/(^|\/)index\.html(?=#|$)/, "$1")}`;
  return {
    add({ file, anchors, targets }) {
      // Joined, so that no part of the page itself is kept in memory.
      anchorsOf.set(file, `\n${[...anchors].join("\n")}\n`);
      for (const target of targets) {
        const own = target.startsWith(`${file}#`) ? target.slice(file.length + 1) : null;
        if (own === null) {
          if (!firstPage.has(target)) firstPage.set(target, file);
        } else if (!anchors.has(own)) dead.push(say(file, target));
      }
    },
    faults(files) {
      const found = [...firstPage].filter(([target]) => {
        const [file = "", ...anchor] = target.split("#");
        const anchors = anchorsOf.get(file);
        return !files.has(file) || (anchor.length > 0 && anchors !== undefined && !anchors.includes(`\n${anchor.join("#")}\n`));
      });
      return [...dead, ...found.map(([target, page]) => say(page, target))];
    },
  };
}
