import { constants } from "node:os";
import { didYouMean } from "../diagnostics/did-you-mean.ts";
import { commands } from "./commands.ts";
import { type ExitCode, Failure, describeError } from "./failure.ts";
import { commandHelp, overview } from "./help.ts";
import { parseArguments } from "./parse-arguments.ts";

const args = process.argv.slice(2);

// An ordinary exit, so that locks and unfinished folders are cleared away.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(128 + constants.signals[signal]));
process.on("uncaughtException", (error) => process.exit(report(error)));
// Whoever reads our output may stop early.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));

try {
  process.exitCode = await run(args);
} catch (error) {
  process.exitCode = report(error);
}

async function run([name, ...rest]: readonly string[]): Promise<ExitCode> {
  const summaries = Object.fromEntries(Object.entries(commands).map(([key, { summary }]) => [key, summary]));
  if (name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(overview(summaries));
    return 0;
  }
  if (name === undefined) throw new Failure(`Name a command.\n\n${overview(summaries)}`);
  const listed = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (listed === undefined) throw new Failure(unknownCommand(name));

  const command = await listed.load();
  const { help, values, words } = parseArguments(command, rest);
  if (!help) return await command.run(values, words);
  process.stdout.write(commandHelp(name, command));
  return 0;
}

function unknownCommand(name: string): string {
  const names = Object.keys(commands);
  const meant = didYouMean(name, names);
  return `Unknown command: ${name}.${meant === null ? "" : ` Did you mean ${meant}?`} Commands are: ${names.join(", ")}`;
}

function report(error: unknown): ExitCode {
  const isOurs = !(error instanceof Failure) && (error as NodeJS.ErrnoException | undefined)?.code === undefined;
  console.error(`error: ${describeError(error)}`);
  if (args.includes("--debug")) console.error(error instanceof Error ? error.stack : "");
  else if (isOurs) console.error("This is a fault of Signalbox itself. Run the command again with --debug and report what it prints.");
  return 2;
}
