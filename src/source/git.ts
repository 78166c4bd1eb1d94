import { spawnSync } from "node:child_process";

/** What Git prints in a directory, or null if it refuses or is not there. Names of files come as they are, not quoted. */
export function git(directory: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): string | null {
  const { status, stdout } = spawnSync("git", ["-c", "core.quotePath=false", ...words], {
    cwd: directory,
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 28,
  });
  return status === 0 ? stdout : null;
}
