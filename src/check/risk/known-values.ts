import type { ShellCommand, ShellWord } from "../shell/shell-script.ts";

const variable = /\$(?:\{(\w+)\}|(\w+))/g;

/** The commands of a program with each variable that it sets to a plain text replaced by that text. */
export function withKnownValues(commands: readonly ShellCommand[], program: string): readonly ShellCommand[] {
  const values = new Map<string, string>();
  const replaced = new Map<ShellCommand, ShellCommand>();
  for (const command of commands) {
    const input = command.input === null ? null : (replaced.get(command.input) ?? command.input);
    const words = values.size === 0 ? command.words : command.words.flatMap((word) => wordsOf(word, values, program));
    replaced.set(command, { ...command, words, input });
    const isSetting = command.words.length === 0 || /^(?:export|readonly|declare|local)$/.test(command.words[0]?.text ?? "");
    for (const { text } of isSetting ? [...command.assignments, ...command.words.slice(1)] : []) {
      const [, name = "", value = ""] = /^(\w+)=(?!\()([^$`]*)$/.exec(text) ?? [];
      if (name !== "") values.set(name, value);
      else values.delete(/^(\w+)=/.exec(text)?.[1] ?? "");
    }
  }
  return [...replaced.values()];
}

/** A variable that stands alone and unquoted may become several words, or none. */
function wordsOf(word: ShellWord, values: ReadonlyMap<string, string>, program: string): readonly ShellWord[] {
  if (!word.text.includes("$")) return [word];
  const text = word.text.replace(variable, (whole, braced?: string, bare?: string) => values.get(braced ?? bare ?? "") ?? whole);
  const isAlone = /^\$(?:\{\w+\}|\w+)$/.test(program.slice(word.start, word.end));
  return isAlone ? text.split(/\s+/).flatMap((part) => (part === "" ? [] : [{ ...word, text: part }])) : [{ ...word, text }];
}
