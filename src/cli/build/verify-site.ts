import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalog } from "../../model/catalog.ts";
import { siteAnchors } from "../../model/site-map.ts";
import { pageFaults, styleSheetFaults } from "./page-faults.ts";
import { siteFiles } from "./site-files.ts";
import { fileOf } from "./standing-pages.ts";

/**
 * What is wrong with a built site, a line each; none may be published. Every page of the catalog must stand, and every
 * file must be clean but those at addresses that were `verified` before.
 */
export function verifySite(site: string, catalog: Catalog, verified: ReadonlySet<string> = new Set()): readonly string[] {
  const missing = [...siteAnchors(catalog).keys()].filter((route) => !existsSync(join(site, fileOf(route))));
  const files = new Set([...verified].map(fileOf));
  const headersFile = join(site, "_headers");
  const policy = existsSync(headersFile) ? readFileSync(headersFile, "utf8") : "";
  return [
    ...missing.map((route) => `${route}: the page is missing`),
    ...siteFiles(site)
      .filter((file) => !files.has(file))
      .flatMap((file) => fileFaults(site, file, policy).map((fault) => `${file}: ${fault}`)),
  ];
}

const READ = /\.(?:css|env|html|json|md|svg|txt|xml)$/;

function fileFaults(site: string, file: string, policy: string): readonly string[] {
  if (!READ.test(file)) return [];
  const text = readFileSync(join(site, file), "utf8");
  const faults = text.includes("\uFFFD") ? ["a damaged character (U+FFFD)"] : [];
  if (file.endsWith(".html")) faults.push(...pageFaults(text, policy));
  if (file.endsWith(".css")) faults.push(...styleSheetFaults(text));
  return faults;
}
