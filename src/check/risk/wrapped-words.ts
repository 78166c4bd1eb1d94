import type { ShellCommand, ShellWord } from "../shell/shell-script.ts";
import { wrappers } from "./wrappers.ts";

/** The words of the command that a tool runs (none where it is given to read), or null for a tool that runs no other. */
export function wrappedWords({ words }: ShellCommand): readonly ShellWord[] | null {
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
