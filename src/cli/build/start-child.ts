import { fork } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { ROOT } from "../directories.ts";
import { Failure } from "../failure.ts";
import type { ChildFailure } from "./in-child.ts";

type Message = ChildFailure | { readonly level: "debug" | "info" | "warn" | "error" | "raw"; readonly message: string };

/** A process that does one part of a build. It ends when this one does. */
export interface Child {
  /** Rejects with a `Failure` in the child's words, also for errors that Astro only logs while it goes on. */
  readonly done: Promise<void>;
  /** Gives it a message. */
  tell(message: object): void;
  end(): void;
}

/** Room for what lives short, of which rendering makes much: with Node's own 16 MB a good part of the time goes into tidying. */
const YOUNG_MB = 64;

/** Starts a module of this folder, whose memory and output so stay apart, with words and further variables of the environment. */
export function startChild(module: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}): Child {
  const child = fork(join(import.meta.dirname, module), words, {
    cwd: ROOT,
    env: { ...process.env, ...environment, NODE_ENV: "production" },
    execArgv: [...process.execArgv, `--max-semi-space-size=${YOUNG_MB}`],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const end = (): void => void child.kill();
  process.once("exit", end);
  const messages: Message[] = [];
  const exited = new Promise<string>((resolve) => child.once("exit", (code, signal) => resolve(signal ?? String(code))));
  const read = async (stream: Readable | null): Promise<void> => {
    if (stream === null) return;
    for await (const line of createInterface({ input: stream })) messages.push(parse(line));
  };
  const work = async (): Promise<void> => {
    const [outcome] = await Promise.all([exited, read(child.stdout), read(child.stderr)]);
    process.off("exit", end);
    const words = failureIn(messages, outcome);
    if (words !== null) throw new Failure(`The pages could not be made.\n${stripVTControlCharacters(words)}`);
  };
  // One that has ended already says why by `done`.
  return { done: work(), tell: (message) => void child.send(message, () => {}), end };
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
  return [`Its process ended with ${outcome}.`, ...last].join("\n");
}
