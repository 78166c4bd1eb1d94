import type { ShellCommand } from "../shell/shell-script.ts";
import { change } from "./harm.ts";
import type { Harm } from "./harm.ts";

const fetching = /^(?:curl|wget)$/;
const substituted = /^(?:\$\(|`|<\()\s*(?:sudo\s+)?(?:curl|wget)\b/;
const interpreter = /^(?:sh|bash|zsh|dash|ash|ksh|fish|pwsh|python[\d.]*|node|deno|ruby|perl|php)$/;
const sourcing = /^(?:source|\.)$/;

/** The harm of a program that comes from the network and runs unread: `curl … | sh`, `bash <(curl …)`, `bash -c "$(curl …)"`; or null. */
export function fetchedProgramHarm(command: ShellCommand, [name = "", ...rest]: readonly string[]): Harm | null {
  const runs = interpreter.test(name) || sourcing.test(name);
  const isFetched =
    substituted.test(command.words[0]?.text ?? "") ||
    (runs && rest.some((word) => substituted.test(word))) ||
    (interpreter.test(name) && readsProgram(rest) && isFed(command));
  return isFetched ? change("it runs a program from the network that nobody has read") : null;
}

/** Whether an interpreter takes its program from its input: no file and no `-c`, or `-s` or `-` in their place. */
function readsProgram(words: readonly string[]): boolean {
  const [first] = words.filter((word) => word !== "--");
  return (
    words.some((word) => word === "-" || /^-[a-z]*s$/.test(word)) || first === undefined || words.every((word) => /^-[^-cem]*$/.test(word))
  );
}

/** Through other tools, such as `gunzip`, too. */
function isFed({ input }: ShellCommand): boolean {
  if (input === null) return false;
  return input.words.some(({ text }) => fetching.test(text)) || isFed(input);
}
