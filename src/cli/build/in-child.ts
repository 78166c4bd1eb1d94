/** What a child says last when it fails; Astro's own log lines have other levels. */
export interface ChildFailure {
  readonly level: "failure";
  readonly message: string;
  readonly hint?: string | undefined;
  readonly place?: string | undefined;
  readonly stack?: string | undefined;
}

/**
 * Runs the task of a process that `startChild` has started. What fails is said on standard error as a line of JSON, a
 * `ChildFailure`.
 */
export async function inChild(task: (...words: readonly string[]) => Promise<void>): Promise<void> {
  // Whoever started this has died: nobody would take what it makes. That may have been before anybody listened.
  process.on("disconnect", () => process.exit(1));
  if (!process.connected) process.exit(1);
  process.channel?.unref();
  try {
    await task(...process.argv.slice(2));
  } catch (error) {
    console.error(JSON.stringify(failure(error)));
    process.exitCode = 1;
  }
}

function failure(error: unknown): ChildFailure {
  if (!(error instanceof Error)) return { level: "failure", message: String(error) };
  const { hint, loc, id } = error as { hint?: string; loc?: { file?: string; line?: number; column?: number }; id?: string };
  const file = loc?.file ?? id;
  const place = file === undefined ? undefined : [file, loc?.line, loc?.column].filter((part) => part !== undefined).join(":");
  return { level: "failure", message: error.message, hint, place, stack: error.stack };
}
