import { readShell } from "../shell/read-shell.ts";
import type { ShellWord } from "../shell/shell-script.ts";
import type { FenceFault } from "./fence-fault.ts";

const quoted = /'[^']*'|"(?:[^"\\]|\\[\s\S])*"/g;
const blank = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const openingQuote = /(?<=^|=)[“”„‟«»‘’‚‛]/;
const dash = /^[–—−](?=[A-Za-z–—−-])/;

/** What a word processor or a terminal put into a command, so that a shell takes it for something else; each kind once a line. */
export function* shellSlips(program: string): Iterable<FenceFault> {
  const { commands } = readShell(program);
  if (commands.length === 0 && /^\s*#/.test(program)) {
    const at = program.indexOf("#");
    const mended = lineAt(program, at, (line) => line.replace(/^\s*# */, ""));
    yield { at, message: "Nothing here runs: a shell takes what stands behind `#` for a remark", fix: `Write:\n${mended}` };
  }
  const told = new Set<string>();
  const isNew = ({ at, fix }: FenceFault): boolean => {
    const line = `${program.slice(0, at).split("\n").length} ${fix}`;
    return told.size < told.add(line).size;
  };
  for (const { words, assignments } of commands) {
    const [first, second] = words;
    if (first !== undefined && second !== undefined && isPrompt(program, first)) {
      const at = first.start;
      const sign = program.slice(at, first.end);
      const mended = lineAt(program, at, withoutSlips);
      yield { at, message: "A prompt sign stands before the command", fix: `Delete \`${sign} \`, so that it can be copied:\n${mended}` };
    }
    const slips = [
      ...words.map((word) => pastedSlip(program, word, first)),
      ...[...assignments, ...words].map((word) => typographySlip(program, word)),
    ];
    yield* slips.filter((slip) => slip !== null).filter(isNew);
  }
}

/** `$`, `root@host:~#`, `deploy@host:/srv$`, at the start of a line. */
const isPrompt = (program: string, { start, end }: ShellWord): boolean =>
  /^(?:\$|[\w.-]+@[\w.-]+(?::\S*)?[$#])$/.test(program.slice(start, end)) && /(?:^|\n)[ \t]*$/.test(program.slice(0, start));

/** What a text loses when it becomes a command: quotes around an address, what dots stood for, an end of line that continues. */
function pastedSlip(program: string, { start, end }: ShellWord, tool: ShellWord | undefined): FenceFault | null {
  const written = program.slice(start, end);
  if (/^(?:\.\.\.|…)$/.test(written) && !/^(?:echo|printf)$/.test(tool?.text ?? "")) {
    return { at: start, message: `\`${written}\` stands for words that are not there`, fix: "Write them, or an input such as `{{name}}`." };
  }
  if (/^https?:\/\/[^\s'"]+\?[^\s'"]+$/.test(written) && /^&[A-Za-z_]\w*=/.test(program.slice(end))) {
    const mended = lineAt(program, start, withoutSlips);
    return { at: end, message: "The `&` ends the command: the address has no quotes", fix: `Write:\n${mended}` };
  }
  const blanks = /\\[ \t]$/.test(written) && /^[ \t]*\r?\n/.test(program.slice(end));
  return blanks
    ? {
        at: end - 1,
        message: "A blank stands behind the `\\` that should continue the line",
        fix: "Delete the blanks between `\\` and the end of the line.",
      }
    : null;
}

function typographySlip(program: string, { start, end }: ShellWord): FenceFault | null {
  const bare = program.slice(start, end).replace(quoted, ({ length }) => "'".repeat(length));
  const found = [blank, openingQuote, dash].map((shape) => shape.exec(bare)).find((match) => match !== null);
  if (found === undefined) return null;
  const at = start + found.index;
  const mended = lineAt(program, at, withoutSlips);
  if (blank.test(found[0])) return { at, message: "A blank that no shell takes for one stands here", fix: `Type it anew:\n${mended}` };
  if (dash.test(bare)) return { at, message: `\`${found[0]}\` is a dash, not the hyphen of an option`, fix: `Write:\n${mended}` };
  return { at, message: `\`${found[0]}\` is no quotation mark for a shell`, fix: `Write:\n${mended}` };
}

/** The line of the program around an offset, mended. */
function lineAt(program: string, at: number, mend: (line: string) => string): string {
  const start = program.lastIndexOf("\n", at - 1) + 1;
  const stop = program.indexOf("\n", at);
  return mend(program.slice(start, stop === -1 ? undefined : stop));
}

const prompt = /^\s*(?:\$|[\w.-]+@[\w.-]+(?::\S*)?[$#]) +/;
const bareAddress = /(?<!['"])https?:\/\/[^\s'"]+\?[^\s'"]*&[A-Za-z_]\w*=[^\s'"]*/g;

/** A line that has several slips is written without any of them in the fix of each. */
const withoutSlips = (line: string): string => plain(line).replace(prompt, "").replace(bareAddress, "'$&'");

function plain(line: string): string {
  return line
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/(?<=^|\s)—(?=[A-Za-z])/g, "--")
    .replace(/(?<=^|\s)[–−](?=[A-Za-z])/g, "-")
    .replace(/(?<=^|\s)[–—−-]{2}(?=[A-Za-z])/g, "--");
}
