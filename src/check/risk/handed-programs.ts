import type { ShellCommand, ShellWord } from "../shell/shell-script.ts";
import { calledPrograms } from "./called-programs.ts";

const shells = new Set(["sh", "bash", "zsh", "dash", "ash", "ksh", "fish"]);
/** What runs the text behind `-c` as a program, beside the shells. */
const running = new Set(["su", "runuser", "flock", "script"]);

/** The texts that a command hands to a shell. */
export function programsOf(command: ShellCommand): readonly ShellWord[] {
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
  if (name === "ansible" && words.some(({ text }) => /^(?:[\w.]+\.)?(?:shell|command|raw)$/.test(text)))
    return valueBehind(words, /^(?:-a|--args)$/);
  if (name === "env") return valueBehind(words, /^(?:-S|--split-string)$/);
  if (name === "tmux") return words.find(({ text }, at) => at > 0 && /\S\s+\S/.test(text)) ?? null;
  if (name === "parallel") return words.find(({ text }, at) => at > 0 && /\s/.test(text)) ?? null;
  if (name === "trap" && words.length > 2) return words[1] ?? null;
  if (running.has(name) || isShell(words)) return valueBehind(words, /^(?:-\w*c|--command)$/);
  // What ssh and its like hand on as one word is read by a shell at the other end.
  return words.length === 1 && /\s/.test(name) && first === undefined ? (words[0] ?? null) : null;
}

export const isShell = ([name]: readonly ShellWord[]): boolean => shells.has((name?.text ?? "").replace(/^.*\//, ""));

/** The words as one text, from the first to the last. */
export function joined(words: readonly ShellWord[]): ShellWord | null {
  const [first] = words;
  return first === undefined
    ? null
    : { text: words.map(({ text }) => text).join(" "), start: first.start, end: words.at(-1)?.end ?? first.end };
}

/** The word behind an option, or what stands in the option's own word behind `=`. */
function valueBehind(words: readonly ShellWord[], option: RegExp): ShellWord | null {
  const index = words.findIndex(({ text }) => option.test(text.replace(/^(--[\w-]+)=[\s\S]*$/, "$1")));
  const word = words[index];
  if (word === undefined) return null;
  const equals = /^--[\w-]+=/.exec(word.text)?.[0].length;
  return equals === undefined ? (words[index + 1] ?? null) : { ...word, text: word.text.slice(equals) };
}
