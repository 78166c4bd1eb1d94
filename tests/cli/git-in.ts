import { execFileSync } from "node:child_process";

/** Git in a folder, as somebody whose commits bear the given moment; gives what it prints. */
export function gitIn(folder: string, when = new Date().toISOString()): (...words: readonly string[]) => string {
  const identity = {
    GIT_AUTHOR_NAME: "a",
    GIT_AUTHOR_EMAIL: "a@example.com",
    GIT_AUTHOR_DATE: when,
    GIT_COMMITTER_NAME: "a",
    GIT_COMMITTER_EMAIL: "a@example.com",
    GIT_COMMITTER_DATE: when,
  };
  const env = { ...process.env, ...identity };
  return (...words) =>
    execFileSync("git", ["-c", "commit.gpgsign=false", "-c", "init.defaultBranch=main", ...words], {
      cwd: folder,
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
}
