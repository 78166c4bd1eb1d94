import { spawn } from "node:child_process";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

export interface Finished {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command to its end, as the bootstrap starts it. */
export function runSignalbox(args: readonly string[], cwd = ROOT): Promise<Finished> {
  return finished(spawn(process.execPath, ["--disable-warning=ExperimentalWarning", join(ROOT, "src/cli/signalbox.ts"), ...args], { cwd }));
}

export function finished(child: ReturnType<typeof spawn>): Promise<Finished> {
  let out = "";
  let err = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => void (out += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => void (err += text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal, out, err }));
  });
}
