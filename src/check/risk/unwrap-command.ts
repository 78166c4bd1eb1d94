import { readShell } from "../shell/read-shell.ts";
import type { ShellCommand, ShellWord } from "../shell/shell-script.ts";
import { calledPrograms } from "./called-programs.ts";
import { givenTexts, spelledOut } from "./given-text.ts";
import { wrappers } from "./wrappers.ts";

const shells = new Set(["sh", "bash", "zsh", "dash", "ash", "ksh", "fish"]);
/** What runs the text behind `-c` as a program, beside the shells. */
const running = new Set(["su", "runuser", "flock", "script"]);
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

/** The texts that a command hands to a shell. */
function programsOf(command: ShellCommand): readonly ShellWord[] {
  const place = joined(command.words);
  const program = programOf(command);
  if (program !== null || place === null) return program === null ? [] : [program];
  return calledPrograms(command.words.map(({ text }) => text)).map((text) => ({ ...place, text }));
}

/** The text that a command hands to a shell as it stands, or null. */
function programOf({ words }: ShellCommand): ShellWord | null {
  const [name, first] = words.map(({ text }) => text);
  if (name === undefined) return null;
  if (name === "eval" && words.length > 1) return joined(words.slice(1));
  if (name === "fly" || name === "flyctl") return valueBehind(words, /^(?:-C|--command)$/);
  if (name === "aws" && words.some(({ text }) => text === "execute-command")) return valueBehind(words, /^--command$/);
  if (name === "gcloud" && words.some(({ text }) => text === "ssh")) return valueBehind(words, /^--command$/);
  if (name === "vagrant" && first === "ssh") return valueBehind(words, /^(?:-c|--command)$/);
  if (name === "env") return valueBehind(words, /^(?:-S|--split-string)$/);
  if (name === "tmux") return words.find(({ text }, at) => at > 0 && /\S\s+\S/.test(text)) ?? null;
  if (name === "parallel") return words.find(({ text }, at) => at > 0 && /\s/.test(text)) ?? null;
  if (name === "trap" && words.length > 2) return words[1] ?? null;
  if (running.has(name) || isShell(words)) return valueBehind(words, /^(?:-\w*c|--command)$/);
  // What ssh and its like hand on as one word is read by a shell at the other end.
  return words.length === 1 && /\s/.test(name) && first === undefined ? (words[0] ?? null) : null;
}

const isShell = ([name]: readonly ShellWord[]): boolean => shells.has((name?.text ?? "").replace(/^.*\//, ""));

function joined(words: readonly ShellWord[]): ShellWord | null {
  const [first] = words;
  return first === undefined
    ? null
    : { text: words.map(({ text }) => text).join(" "), start: first.start, end: words.at(-1)?.end ?? first.end };
}

/** The commands of what a shell, or `ssh` to a host alone, is given to read. */
function givenPrograms(command: ShellCommand): readonly ShellCommand[] {
  const place = joined(command.words);
  if (place === null) return [];
  return givenTexts(command).flatMap((text) =>
    readShell(text).commands.map((inner) => ({ ...inner, words: inner.words.map((word) => ({ ...place, text: word.text })) })),
  );
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

/** `find … -exec command ;`: the command that runs on each file. */
function foundFiles({ words }: ShellCommand): readonly ShellWord[] | null {
  if (words[0]?.text !== "find") return null;
  const from = words.findIndex(({ text }) => /^-(?:exec|execdir|ok|okdir)$/.test(text));
  if (from === -1) return null;
  const to = words.findIndex(({ text }, index) => index > from && (text === ";" || text === "+"));
  return words.slice(from + 1, to === -1 ? undefined : to);
}

/** The word behind an option, or what stands in the option's own word behind `=`. */
function valueBehind(words: readonly ShellWord[], option: RegExp): ShellWord | null {
  const index = words.findIndex(({ text }) => option.test(text.replace(/^(--[\w-]+)=[\s\S]*$/, "$1")));
  const word = words[index];
  if (word === undefined) return null;
  const equals = /^--[\w-]+=/.exec(word.text)?.[0].length;
  return equals === undefined ? (words[index + 1] ?? null) : { ...word, text: word.text.slice(equals) };
}

function wrappedWords({ words }: ShellCommand): readonly ShellWord[] | null {
  const name = (words[0]?.text ?? "").replace(/^.*\//, "");
  if (!Object.hasOwn(wrappers, name)) return null;
  for (const { verb = [], valued = [], skip = 0, isAfterDashes = false } of wrappers[name] ?? []) {
    const behindVerb = verb.reduce<number | null>((at, word) => {
      if (at === null) return null;
      const next = word.startsWith("-") ? at : skipOptions(words, at, valued);
      return words[next]?.text === word ? next + 1 : null;
    }, 1);
    if (behindVerb === null) continue;
    if (isAfterDashes) {
      const dashes = words.findIndex(({ text }) => text === "--");
      if (dashes === -1) continue;
      return words.slice(dashes + 1);
    }
    let at = skipOptions(words, behindVerb, valued);
    for (let left = skip; left > 0; left--) at = skipOptions(words, at + 1, []);
    while (name === "env" && /^\w+=/.test(words[at]?.text ?? "")) at++;
    return words.slice(at);
  }
  return null;
}

function skipOptions(words: readonly ShellWord[], from: number, valued: readonly string[]): number {
  let at = from;
  for (let word = words[at]?.text; word?.startsWith("-"); word = words[at]?.text) {
    at += takesNext(word, valued) ? 2 : 1;
    if (word === "--") break;
  }
  return at;
}

/** `-u` before its value, alone or behind other letters (`-iu`). */
function takesNext(word: string, valued: readonly string[]): boolean {
  return valued.includes(word) || (/^-[A-Za-z]{2,}$/.test(word) && valued.includes(`-${word.at(-1)}`));
}

/** A command within a word stands where that word stands; the first one reads what the outer one is given. */
function placed(inner: ShellCommand, outer: ShellCommand, { start, end }: ShellWord, isFirst: boolean): ShellCommand {
  const words = inner.words.map(({ text }) => ({ text, start, end }));
  return {
    ...inner,
    words,
    redirects: isFirst ? [...inner.redirects, ...outer.redirects] : inner.redirects,
    input: inner.input ?? (isFirst ? outer.input : null),
  };
}
