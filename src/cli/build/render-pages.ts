import { fork } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { type BuildInput, writeBuildInput } from "../../astro/build-input.ts";
import { ROOT } from "../directories.ts";
import { Failure } from "../failure.ts";
import type { BuildOptions } from "./build-site.ts";
import type { AstroFailure } from "./astro-process.ts";

type Message = AstroFailure | { readonly level: "debug" | "info" | "warn" | "error" | "raw"; readonly message: string };

/**
 * Has Astro write the pages that are left into the folder of a site. Throws `Failure` with Astro's
 * words, also for errors that Astro only logs while it goes on with a page left empty.
 */
export async function renderPages(
  directory: string,
  input: BuildInput,
  outDirectory: string,
  { lastChange, killOffline }: BuildOptions,
): Promise<void> {
  // Within the unfinished site, so that it goes with it when the build is killed.
  const inputFile = join(outDirectory, ".input");
  writeBuildInput(inputFile, input);
  const inputs = {
    SIGNALBOX_CONTENT: directory,
    SIGNALBOX_INPUT: inputFile,
    SIGNALBOX_LAST_CHANGE: lastChange ? "yes" : "",
    SIGNALBOX_KILL_OFFLINE: killOffline ? "yes" : "",
  };
  const child = fork(join(import.meta.dirname, "astro-process.ts"), [ROOT, outDirectory], {
    cwd: ROOT,
    env: { ...process.env, ...inputs, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const end = () => child.kill();
  process.once("exit", end);
  const messages: Message[] = [];
  const exited = new Promise<string>((resolve) => child.once("exit", (code, signal) => resolve(signal ?? String(code))));
  const read = async (stream: Readable | null) => {
    if (stream === null) return;
    for await (const line of createInterface({ input: stream })) messages.push(parse(line));
  };
  const [outcome] = await Promise.all([exited, read(child.stdout), read(child.stderr)]);
  process.off("exit", end);
  rmSync(inputFile);
  const words = failureIn(messages, outcome);
  if (words !== null) throw new Failure(`The pages could not be made.\n${stripVTControlCharacters(words)}`);
}

function parse(line: string): Message {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && "level" in value && "message" in value) return value as Message;
  } catch {
    // A line that is not from Astro's logger.
  }
  return { level: "raw", message: line };
}

function failureIn(messages: readonly Message[], outcome: string): string | null {
  const failure = messages.find((message) => message.level === "failure");
  const logged = messages.filter(({ level }) => level === "error").map(({ message }) => message);
  if (failure !== undefined) {
    const details = [
      failure.message,
      failure.hint,
      failure.place && `at ${failure.place}`,
      process.argv.includes("--debug") && failure.stack,
    ];
    return details.filter(Boolean).join("\n");
  }
  if (logged.length > 0) return logged.join("\n");
  if (outcome === "0") return null;
  const last = messages.slice(-8).map(({ message }) => message);
  return [`Astro ended with ${outcome}.`, ...last].join("\n");
}
