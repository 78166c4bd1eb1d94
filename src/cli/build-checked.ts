import { join, relative } from "node:path";
import { setImmediate } from "node:timers/promises";
import { type BuildOptions, type SiteInMaking, siteInMaking } from "./build/build-site.ts";
import { assertReplaceable } from "./build/site-folder.ts";
import { siteRenderer } from "./build/site-renderer.ts";
import { checkedContent, printFaults } from "./checked-content.ts";
import { ROOT } from "./directories.ts";
import { drawMissing, isDrawn } from "./draw-missing.ts";
import type { ExitCode } from "./failure.ts";
import { withProcessLock } from "./process-lock.mjs";

/** Checks the content, draws what is missing, builds the site and says what was built. One build of a project runs at a time. */
export function buildChecked(
  contentDirectory: string,
  out: string,
  options: BuildOptions = { lastChange: false, killOffline: false },
): Promise<ExitCode> {
  assertReplaceable(out, contentDirectory);
  const waits = (holder: number) => console.error(`Waiting for process ${holder}, which builds …`);
  return withProcessLock(join(ROOT, ".signalbox/build.lock"), waits, async () => {
    // It needs nothing of the content, so it is compiled while that is checked.
    const renderer = siteRenderer();
    const site = siteInMaking(renderer, contentDirectory, out, options);
    try {
      // The process that renders starts in this turn: reading the content leaves it none for long.
      await setImmediate();
      return await build(contentDirectory, site, out);
    } finally {
      renderer.end();
      await site.discard();
    }
  });
}

async function build(contentDirectory: string, site: SiteInMaking, out: string): Promise<ExitCode> {
  const start = performance.now();
  // Seldom is there a fault, so the pages are written while the rules are judged.
  const content = await checkedContent(contentDirectory, (loaded) => {
    if (loaded.diagnostics.length === 0 && isDrawn(loaded)) site.begin(loaded);
  });
  if (content === null) return 1;
  const { faults } = await drawMissing(content);
  if (faults.length > 0) {
    printFaults(faults, content);
    return 1;
  }
  const { pages, unchanged, bytes } = await site.finish(content);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const kept = unchanged === 0 ? "" : ` (${unchanged} guides and runbooks had not changed)`;
  console.log(`Built ${pages} pages in ${seconds} s${kept}: ${shown(out)}, ${(bytes / 1e6).toFixed(1)} MB`);
  return 0;
}

function shown(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere === "" || fromHere.startsWith("..") ? path : `${fromHere}/`;
}
