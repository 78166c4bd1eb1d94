/** 0 all is well, 1 faults in content or a failed test, 2 wrong usage, the environment, or our own fault. */
export type ExitCode = 0 | 1 | 2;

/** A reason to stop that the user can act on. Its message is printed as it stands, without a stack trace. */
export class Failure extends Error {
  override readonly name = "Failure";
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EDQUOT: "the disk quota is used up",
  EMFILE: "too many open files",
  ENOENT: "no such file or folder",
  ENOSPC: "the disk is full",
  EPERM: "not permitted",
  EROFS: "the file system is read-only",
};

/** What went wrong, in one line where the error is one of the system's. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  const known = SYSTEM_ERRORS[code ?? ""];
  if (known === undefined) return error.message;
  return path === undefined ? `${known} (${error.message})` : `${known}: ${path}`;
}
