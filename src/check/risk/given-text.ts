import { readShell } from "../shell/read-shell.ts";
import type { ShellCommand } from "../shell/shell-script.ts";

/** What a command is given to read, as far as the program spells it out: here-documents, here-strings, `echo … |`, `cat <<EOF |`. */
export function givenTexts({ redirects, input }: ShellCommand): readonly string[] {
  const own = redirects.flatMap(({ operator, target, body }) => {
    if (body !== null) return [body];
    return operator === "<<<" ? [target.text] : [];
  });
  return input === null ? own : [...own, ...writtenTexts(input)];
}

/** A word, or what stands in its place when it is one substitution that is spelled out: `$(cat <<EOF … EOF)`. */
export function spelledOut(word: string): string {
  const program = /^(?:\$\(([\s\S]*)\)|`([^`]*)`)$/.exec(word.trim());
  if (program === null) return word;
  const texts = readShell(program[1] ?? program[2] ?? "").commands.map(writtenTexts);
  return texts.length > 0 && texts.every(({ length }) => length > 0) ? texts.flat().join("\n") : word;
}

function writtenTexts(command: ShellCommand): readonly string[] {
  const [name = "", ...words] = command.words.map(({ text }) => text);
  // The first argument of `printf` may only say how the others are written.
  if (name === "printf" && words.length > 1 && words[0]?.includes("%")) return [words.slice(1).join(" ")];
  if (name === "printf") return [words.join(" ").replaceAll("\\n", "\n")];
  if (name === "echo") return [words.filter((word) => !/^-[neE]+$/.test(word)).join(" ")];
  return name === "cat" && words.length === 0 ? givenTexts(command) : [];
}
