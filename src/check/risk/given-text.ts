import type { ShellCommand } from "../shell/shell-script.ts";

/** What a command is given to read, as far as the program spells it out: here-documents, here-strings, `echo … |`, `cat <<EOF |`. */
export function givenTexts({ redirects, input }: ShellCommand): readonly string[] {
  const own = redirects.flatMap(({ operator, target, body }) => {
    if (body !== null) return [body];
    return operator === "<<<" ? [target.text] : [];
  });
  if (input === null) return own;
  const [name = "", ...words] = input.words.map(({ text }) => text);
  if (/^(?:echo|printf)$/.test(name)) return [...own, words.filter((word) => !/^-[neE]+$/.test(word)).join(" ")];
  return name === "cat" && words.length === 0 ? [...own, ...givenTexts(input)] : own;
}
