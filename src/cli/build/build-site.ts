import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type { LoadedContent } from "../../model/load-content.ts";
import { siteBase } from "../../model/site-base.ts";
import { buildFindIndex } from "../../find/build-find-index.ts";
import { buildSearchIndex, copyForIndex } from "../../search/build-index.ts";
import { Failure } from "../failure.ts";
import { withProgress } from "../progress.ts";
import { commitWords, contentCommit } from "./content-commit.ts";
import { documentPages } from "./document-pages.ts";
import { inputsFingerprint, siteCode } from "./inputs-fingerprint.ts";
import { renderPages } from "./render-pages.ts";
import type { SiteRenderer } from "./site-renderer.ts";
import { siteFiles, totalSize } from "./site-files.ts";
import { clearLeftovers, markSite, noteIn, swapSite, unfinishedSite } from "./site-folder.ts";
import { fileOf, noteOf, takeOver } from "./standing-pages.ts";
import { verifySite } from "./verify-site.ts";
import { writeBase } from "./write-base.ts";
import { editionWords, writeBundles } from "./write-bundles.ts";
import { writeKillWorker, writeOffline } from "./write-offline.ts";

export interface BuildOptions {
  /** Whether pages say when Git last changed their files, and bundles at which commit they stand. Without it a site depends on its inputs alone. */
  readonly lastChange: boolean;
  /** Takes the service worker back from every device instead of saving the site there. */
  readonly killOffline: boolean;
}

export interface BuiltSite {
  readonly pages: number;
  /** How many guides and runbooks kept their pages from the old site. */
  readonly unchanged: number;
  readonly bytes: number;
}

/**
 * Builds a site from content without errors beside the old one, verifies it, and puts it in its place. Throws `Failure`
 * if that cannot be done; the old site then stands as it was. Call it only while no other build of the project can run.
 */
export async function buildSite(content: LoadedContent, renderer: SiteRenderer, out: string, options: BuildOptions): Promise<BuiltSite> {
  const next = unfinishedSite(out);
  const discard = () => rmSync(next, { recursive: true, force: true });
  mkdirSync(dirname(out), { recursive: true });
  clearLeftovers(out);
  process.once("exit", discard);
  try {
    return await buildInto(next, content, renderer, out, options);
  } catch (error) {
    throw isDiskFull(error) ? new Failure(diskFull(out)) : error;
  } finally {
    process.off("exit", discard);
    discard();
  }
}

async function buildInto(
  next: string,
  content: LoadedContent,
  renderer: SiteRenderer,
  out: string,
  options: BuildOptions,
): Promise<BuiltSite> {
  const { catalog, directory } = content;
  const base = siteBase(catalog.site.address);
  const fingerprint = inputsFingerprint(directory);
  const commit = options.lastChange ? contentCommit(directory) : null;
  const stamp = `${commit === null ? "" : `${commitWords(commit)} `}${editionWords(fingerprint)}`;
  mkdirSync(next);
  const pages = documentPages(content, siteCode(), options);
  const taken = takeOver(out, noteIn(out), pages, next);
  const standing = new Set(taken.flatMap(({ addresses }) => addresses));
  const input = { catalog, findIndex: buildFindIndex(catalog), standing };
  const left = pages.flatMap(({ addresses }) => addresses).length - standing.size;
  const [, copied] = await withProgress("Write the pages", async () => {
    const folder = await renderer.folder;
    const copyStanding = async () => copyForIndex(next, catalog, [...standing].map(fileOf).filter(isPage));
    return await Promise.all([renderPages(folder, directory, input, left, next, options), copyStanding()]);
  });
  writeBase(next, base, standing);
  const finish = async (): Promise<readonly string[]> => {
    await writeBundles(next, catalog, stamp);
    if (options.killOffline) writeKillWorker(next);
    else writeOffline(next, base);
    return await verifySite(next, catalog, standing);
  };
  // The index is made by a process of its own.
  const [, faults] = await withProgress("Index the text and verify the site", () =>
    Promise.all([buildSearchIndex(next, catalog, copied), finish()]),
  );
  if (faults.length > 0) throw new Failure(rejected(faults));
  markSite(next, options.killOffline ? `${fingerprint} kill-offline` : fingerprint, noteOf(next, pages, taken));
  const files = siteFiles(next);
  swapSite(next, out);
  return { pages: files.filter(isPage).length, unchanged: taken.length, bytes: totalSize(out, files) };
}

const isPage = (file: string): boolean => file.endsWith(".html");

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && /\b(?:ENOSPC|EDQUOT)\b|No space left on device|Disk quota exceeded/.test(error.message);
}

function diskFull(out: string): string {
  const old = existsSync(out) ? ` (the old one has ${(totalSize(out, siteFiles(out)) / 1e6).toFixed(1)} MB)` : "";
  return `The disk is full. A build writes a whole new site beside the old one in ${dirname(out)}${old}. Make room there; the old site stays as it was.`;
}

const SHOWN = 20;

function rejected(faults: readonly string[]): string {
  const rest = faults.length > SHOWN ? [`… ${faults.length - SHOWN} more`] : [];
  return ["The new site is not fit to be published, so the old one stays:", ...faults.slice(0, SHOWN), ...rest].join("\n  ");
}
