import type { ExitCode } from "./failure.ts";

/** Waits until the user or the system ends the process, which is no failure, and closes what was served. */
export async function serveUntilEnded(close: () => Promise<unknown>): Promise<ExitCode> {
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.removeAllListeners(signal);
      process.on(signal, () => resolve());
    }
  });
  await close();
  process.exit(0);
}
