import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { FIND_INDEX } from "../../astro/build-input.ts";
import type { LoadedContent } from "../../model/load-content.ts";
import { siteBase } from "../../model/site-base.ts";
import { buildFindIndex } from "../../find/build-find-index.ts";
import { buildSearchIndex } from "../../search/build-index.ts";
import { Failure } from "../failure.ts";
import { withProgress } from "../progress.ts";
import { commitWords, contentCommit } from "./content-commit.ts";
import { type DocumentPages, documentPages } from "./document-pages.ts";
import { inputsFingerprint, siteCode } from "./inputs-fingerprint.ts";
import { type Rendering, renderPages, startRendering } from "./render-pages.ts";
import type { SiteRenderer } from "./site-renderer.ts";
import { siteFiles, totalSize } from "./site-files.ts";
import { siteTexts } from "./site-texts.ts";
import { clearLeftovers, markSite, noteIn, swapSite, unfinishedSite } from "./site-folder.ts";
import { type TakenPages, noteOf, takeOver } from "./standing-pages.ts";
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

/** A site that is made beside the old one. Call it only while no other build of the project can run. */
export interface SiteInMaking {
  /** Begins to write the pages, while others go on. Content with errors may be given: that comes to nothing. */
  begin(content: LoadedContent): void;
  /**
   * Makes the site from content without errors, the same that it was begun with, verifies it, and puts it in the place of the
   * old one. Throws `Failure` if that cannot be done; the old site then stands as it was.
   */
  finish(content: LoadedContent): Promise<BuiltSite>;
  /** Stops what is under way and removes what is unfinished. */
  discard(): Promise<void>;
}

export function siteInMaking(renderer: SiteRenderer, contentDirectory: string, out: string, options: BuildOptions): SiteInMaking {
  const next = unfinishedSite(out);
  const rendering = startRendering(renderer, contentDirectory, next, options);
  // Whoever writes pages hears of it.
  rendering.catch(() => {});
  const stop = new AbortController();
  const remove = () => rmSync(next, { recursive: true, force: true });
  let begun: Promise<WrittenPages> | undefined;
  const begin = (content: LoadedContent): Promise<WrittenPages> => {
    process.once("exit", remove);
    begun = writePages(next, content, rendering, out, options, stop.signal);
    // Whoever finishes the site hears of it.
    begun.catch(() => {});
    return begun;
  };
  return {
    begin: (content) => void begin(content),
    async finish(content) {
      try {
        return await finishSite(next, content, begun ?? begin(content), out, options);
      } catch (error) {
        throw isDiskFull(error) ? new Failure(diskFull(out)) : error;
      }
    },
    async discard() {
      stop.abort();
      await rendering.then(({ first }) => first.end()).catch(() => {});
      await begun?.catch(() => {});
      process.off("exit", remove);
      remove();
    },
  };
}

/** The pages of a site before the rest of it is made. */
interface WrittenPages {
  /** Of the inputs of the site. */
  readonly fingerprint: string;
  readonly documents: readonly DocumentPages[];
  /** Taken over from the old site. */
  readonly taken: readonly TakenPages[];
}

async function writePages(
  next: string,
  content: LoadedContent,
  rendering: Promise<Rendering>,
  out: string,
  options: BuildOptions,
  signal: AbortSignal,
): Promise<WrittenPages> {
  const { catalog, directory } = content;
  mkdirSync(dirname(out), { recursive: true });
  clearLeftovers(out);
  const fingerprint = inputsFingerprint(directory);
  mkdirSync(next);
  const documents = documentPages(content, siteCode(), options);
  const taken = takeOver(out, noteIn(out), documents, next);
  const standing = addressesOf(taken);
  const left = addressesOf(documents).size - standing.size;
  const input = { catalog, standing: new Set([...standing, FIND_INDEX]) };
  await renderPages(await rendering, input, left, signal);
  return { fingerprint, documents, taken };
}

async function finishSite(
  next: string,
  { catalog, directory }: LoadedContent,
  begun: Promise<WrittenPages>,
  out: string,
  options: BuildOptions,
): Promise<BuiltSite> {
  const base = siteBase(catalog.site.address);
  const index = JSON.stringify(buildFindIndex(catalog));
  const { fingerprint, documents, taken } = await withProgress("Write the pages", () => begun);
  writeFileSync(join(next, FIND_INDEX), index);
  const standing = addressesOf(taken);
  writeBase(next, base, standing);
  const commit = options.lastChange ? contentCommit(directory) : null;
  const stamp = `${commit === null ? "" : `${commitWords(commit)} `}${editionWords(fingerprint)}`;
  const texts = siteTexts(next);
  const finish = async () => {
    await writeBundles(next, catalog, stamp, texts);
    if (options.killOffline) writeKillWorker(next);
    else writeOffline(next, base, texts);
    const faults = await verifySite(next, catalog, standing, texts);
    return { faults, note: noteOf(next, documents, taken) };
  };
  // The index is made by a process of its own.
  const [, { faults, note }] = await withProgress("Index the text and verify the site", () =>
    Promise.all([buildSearchIndex(next, catalog, texts.read), finish()]),
  );
  if (faults.length > 0) throw new Failure(rejected(faults));
  markSite(next, options.killOffline ? `${fingerprint} kill-offline` : fingerprint, note);
  const files = siteFiles(next);
  swapSite(next, out);
  return { pages: files.filter(isPage).length, unchanged: taken.length, bytes: totalSize(out, files) };
}

const addressesOf = (pages: readonly DocumentPages[]): ReadonlySet<string> => new Set(pages.flatMap(({ addresses }) => addresses));

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
