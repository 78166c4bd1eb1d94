/**
 * Builds the pages in a process of its own, so that its memory and its output stay apart. Speaks one JSON object a line:
 * Astro's log on both streams, then, if it fails, an `AstroFailure` on standard error.
 */
import { logHandlers } from "astro/config";
import { build } from "astro";

/** The last line of a failed process. */
export interface AstroFailure {
  readonly level: "failure";
  readonly message: string;
  readonly hint?: string | undefined;
  readonly place?: string | undefined;
  readonly stack?: string | undefined;
}

const [root, outDir] = process.argv.slice(2);
if (root === undefined || outDir === undefined) throw new Error("Usage: astro-process.ts ROOT OUT");

// Whoever started this has died: nobody would take the pages.
process.on("disconnect", () => process.exit(1));
process.channel?.unref();

try {
  // Rendered Markdown kept from an earlier build would survive a change of the code that renders it.
  await build({ root, outDir, force: true, logLevel: "warn", logger: logHandlers.json(), vite: { build: { emptyOutDir: false } } });
} catch (error) {
  console.error(JSON.stringify(failure(error)));
  process.exitCode = 1;
}

function failure(error: unknown): AstroFailure {
  if (!(error instanceof Error)) return { level: "failure", message: String(error) };
  const { hint, loc, id } = error as { hint?: string; loc?: { file?: string; line?: number; column?: number }; id?: string };
  const file = loc?.file ?? id;
  const place = file === undefined ? undefined : [file, loc?.line, loc?.column].filter((part) => part !== undefined).join(":");
  return { level: "failure", message: error.message, hint, place, stack: error.stack };
}
