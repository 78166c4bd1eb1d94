import { readShell } from "../shell/read-shell.ts";
import type { ShellCommand, ShellWord } from "../shell/shell-script.ts";
import { givenTexts, spelledOut } from "./given-text.ts";
import { isShell, joined, programsOf } from "./handed-programs.ts";
import { wrappedWords } from "./wrapped-words.ts";

const DEEPEST = 5;

/** The command itself, and all that it runs, through every layer. */
export function unwrapCommand(command: ShellCommand, depth = 0): readonly ShellCommand[] {
  const inner = depth === DEEPEST ? [] : commandsWithin(command);
  return [command, ...inner.flatMap((one) => unwrapCommand(one, depth + 1))];
}

/** What a command runs itself, one layer deep. */
function commandsWithin(command: ShellCommand): readonly ShellCommand[] {
  const found = foundFiles(command);
  if (found !== null) return [{ ...command, words: found }];
  const programs = programsOf(command);
  if (programs.length > 0) {
    return programs.flatMap((program) =>
      readShell(spelledOut(program.text)).commands.map((inner, index) => placed(inner, command, program, index === 0)),
    );
  }
  if (readsProgram(command)) return givenPrograms(command);
  const script = givenScript(command);
  if (script !== null) return [script];
  const rest = wrappedWords(command);
  if (rest === null) return [];
  return rest.length === 0 ? givenPrograms(command) : [{ ...command, words: rest }];
}

/** A shell, or a tool that runs something later, without a file to run. */
function readsProgram({ words }: ShellCommand): boolean {
  return /^(?:at|batch)$/.test(words[0]?.text ?? "") || (isShell(words) && words.slice(1).every(({ text }) => text.startsWith("-")));
}

/** The commands of what a shell, or `ssh` to a host alone, is given to read. */
function givenPrograms(command: ShellCommand): readonly ShellCommand[] {
  const place = joined(command.words);
  if (place === null) return [];
  return givenTexts(command).flatMap((text) => readShell(text).commands.map((inner) => placed(inner, command, place, false)));
}

const scriptOption: Readonly<Record<string, string>> = { python: "-c", python3: "-c", node: "-e", ruby: "-e", perl: "-e" };

/** A script that an interpreter is given to read, as if it stood on the command line. */
function givenScript(command: ShellCommand): ShellCommand | null {
  const [name, ...rest] = command.words;
  const option = scriptOption[name?.text ?? ""];
  const [script] = givenTexts(command);
  if (name === undefined || option === undefined || script === undefined || rest.some(({ text }) => text !== "-")) return null;
  return { ...command, words: [name, { ...name, text: option }, { ...name, text: script }], redirects: [], input: null };
}

const finding: ReadonlyMap<string, RegExp> = new Map([
  ["find", /^-(?:exec|execdir|ok|okdir)$/],
  ["fd", /^(?:-[xX]|--exec|--exec-batch)$/],
  ["fdfind", /^(?:-[xX]|--exec|--exec-batch)$/],
]);

/** `find … -exec command ;`: the command that runs on each file. */
function foundFiles({ words }: ShellCommand): readonly ShellWord[] | null {
  const option = finding.get(words[0]?.text ?? "");
  if (option === undefined) return null;
  const from = words.findIndex(({ text }) => option.test(text));
  if (from === -1) return null;
  const to = words.findIndex(({ text }, index) => index > from && (text === ";" || text === "+"));
  return words.slice(from + 1, to === -1 ? undefined : to);
}

/** A command within a word stands where that word stands; the first one reads what the outer one is given. */
function placed(inner: ShellCommand, outer: ShellCommand, { start, end }: ShellWord, isFirst: boolean): ShellCommand {
  const at = ({ text }: ShellWord): ShellWord => ({ text, start, end });
  const redirects = inner.redirects.map((redirect) => ({ ...redirect, target: at(redirect.target) }));
  return {
    ...inner,
    words: inner.words.map(at),
    redirects: isFirst ? [...redirects, ...outer.redirects] : redirects,
    input: inner.input ?? (isFirst ? outer.input : null),
  };
}
