import { readShell } from "../shell/read-shell.ts";
import type { ShellCommand } from "../shell/shell-script.ts";
import { databaseHarm } from "./database-harm.ts";
import { fetchedProgramHarm } from "./fetched-program.ts";
import { isDisk, isSetting, overwritesDisk } from "./file-tools.ts";
import { change, isWorse } from "./harm.ts";
import type { Harm } from "./harm.ts";
import { withKnownValues } from "./known-values.ts";
import { toolHarm } from "./tool-harm.ts";
import { unwrapCommand } from "./unwrap-command.ts";

export interface PlacedHarm extends Harm {
  /** Offsets of the words that do it. */
  readonly start: number;
  readonly end: number;
}

/** The worst that a shell program does, through sudo, `sh -c`, ssh, containers and pipes; null where nothing harmful is known. */
export function shellHarm(program: string): PlacedHarm | null {
  let worst: PlacedHarm | null = null;
  const weigh = (harm: Harm | null, start: number, end: number): void => {
    if (harm !== null && (worst === null || isWorse(harm.risk, worst.risk))) worst = { ...harm, start, end };
  };
  const commands = withKnownValues(readShell(program).commands, program).map((command) => withoutBlanks(command, program));
  for (const outer of commands) {
    for (const command of unwrapCommand(outer)) {
      const start = command.words[0]?.start ?? 0;
      weigh(harmOf(command), start, command.words.at(-1)?.end ?? start);
      for (const { operator, target } of command.redirects) {
        if (operator.includes(">") && isDisk(target.text)) weigh(overwritesDisk, target.start, target.end);
        const deed = operator.includes(">>") ? "writes into a file" : "overwrites a file";
        if (overwrites(operator, target.text)) weigh(change(`\`${operator} ${target.text}\` ${deed}`), target.start, target.end);
      }
    }
  }
  return worst;
}

function harmOf(command: ShellCommand): Harm | null {
  const [first, ...rest] = command.words.map(({ text }) => text);
  if (first === undefined) return null;
  const words = [first.replace(/^.*\//, ""), ...rest];
  return databaseHarm(command, words) ?? toolHarm(words) ?? fetchedProgramHarm(command, words);
}

const LONGEST_BLANK = 100;

/** The marks of a `<blank>` to fill in, which are a fault of their own, redirect nothing. */
function withoutBlanks(command: ShellCommand, program: string): ShellCommand {
  const redirects = command.redirects.filter(
    ({ target: { start } }) =>
      !/^<[A-Za-z][\w-]*(?: [\w-]+)*>/.test(program.slice(start - 1, start + LONGEST_BLANK)) &&
      !/<[A-Za-z][\w-]*(?: [\w-]+)*>\s*$/.test(program.slice(Math.max(start - LONGEST_BLANK, 0), start)),
  );
  return redirects.length === command.redirects.length ? command : { ...command, redirects };
}

/** A name that a command makes, such as one with the time in it, is taken for a new file; a line more hurts only in settings. */
function overwrites(operator: string, target: string): boolean {
  if (operator.endsWith(">>")) return isSetting(target);
  return /^(?:>|>\||&>)$/.test(operator) && !/^(?:\/dev\/|\/tmp\/|\$\{?TMP)|\$\(|`/.test(target);
}
