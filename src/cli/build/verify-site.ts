import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Catalog } from "../../model/catalog.ts";
import { siteBase } from "../../model/site-base.ts";
import { siteAnchors } from "../../model/site-map.ts";
import { linkLedger, pageLinks } from "./dead-links.ts";
import type { LinkLedger } from "./dead-links.ts";
import { htmlTags } from "./html-tags.ts";
import { baseFaults, pageFaults, styleSheetFaults } from "./page-faults.ts";
import { isBesideIndex, siteFiles } from "./site-files.ts";
import { type SiteTexts, siteTexts } from "./site-texts.ts";
import { fileOf } from "./standing-pages.ts";

/** Files read in one go: whoever works beside gets a turn in between. */
const AT_ONCE = 20;

/**
 * What is wrong with a built site as it stands, a line each; none may be published. Every page of the catalog must be there,
 * and every file must be clean but those at addresses that were `verified` before, and the index of the text, which comes of them.
 * Every link within the site must lead to a file, and to an anchor that is there.
 */
export async function verifySite(
  site: string,
  catalog: Catalog,
  verified: ReadonlySet<string> = new Set(),
  { read }: SiteTexts = siteTexts(site),
): Promise<readonly string[]> {
  const missing = [...siteAnchors(catalog).keys()].filter((route) => !existsSync(join(site, fileOf(route))));
  const base = siteBase(catalog.site.address);
  const passed = new Set([...verified].map(fileOf));
  const headersFile = join(site, "_headers");
  const policy = existsSync(headersFile) ? readFileSync(headersFile, "utf8") : "";
  const faults = missing.map((route) => `${route}: the page is missing`);
  const files = siteFiles(site).filter(isBesideIndex);
  const links = linkLedger();
  for (const [index, file] of files.entries()) {
    if (index % AT_ONCE === 0) await setImmediate();
    if (passed.has(file) || !READ.test(file)) continue;
    const text = file.endsWith(".html") ? read(file) : readFileSync(join(site, file), "utf8");
    faults.push(...fileFaults(file, text, policy, base, links).map((fault) => `${file}: ${fault}`));
  }
  return [...faults, ...links.faults(new Set(files))];
}

const READ = /\.(?:css|env|html|json|md|svg|txt|xml)$/;

function fileFaults(file: string, text: string, policy: string, base: string, links: LinkLedger): readonly string[] {
  const faults = text.includes("\uFFFD") ? ["a damaged character (U+FFFD)"] : [];
  if (file.endsWith(".html")) {
    const tags = [...htmlTags(text)];
    faults.push(...pageFaults(tags, policy), ...baseFaults(text, base));
    links.add(pageLinks(file, tags, base));
  }
  if (file.endsWith(".css")) faults.push(...styleSheetFaults(text));
  return faults;
}
