import { readArray, readCompound, skipPattern } from "./read-compound.ts";
import { readArithmetic } from "./read-expansion.ts";
import { readHereDocuments } from "./read-here-documents.ts";
import { readWord } from "./read-word.ts";
import { readMark, shellCursor, skipBlanks } from "./shell-cursor.ts";
import type { ShellCursor } from "./shell-cursor.ts";
import type { ShellCommand, ShellRedirect, ShellScript, ShellWord } from "./shell-script.ts";

/** Words of the grammar that stand where a command begins; what follows them is a command too. */
const keywords = new Set(["if", "then", "elif", "else", "fi", "while", "until", "do", "done", "{", "}", "!", "time", "esac", "coproc"]);
/** Words after which no command follows on the same line. */
const headers = new Set(["for", "select", "function", "in"]);
const redirection = /(?:\d*|\{\w+\})(?:&>>|&>|<<<|<<-|<<|<>|<&|>&|>>|>\||[<>](?!\())/y;
const separator = /\n|&&|\|\||\|&|;;&|;;|;&|[;&|()]/y;
const assignment = /^[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=/;
const emptyParentheses = /[ \t]*\([ \t]*\)/y;

let last: { readonly text: string; readonly script: ShellScript } | undefined;

/** The commands of a program. Reads on after faults; `isPlain` is then false. */
export function readShell(text: string): ShellScript {
  // Whoever judges a program asks several times in a row.
  if (last?.text !== text) last = { text, script: read(text) };
  return last.script;
}

function read(text: string): ShellScript {
  const cursor = shellCursor(text);
  while (cursor.at < text.length) {
    readCommands(cursor, null);
    if (cursor.at < text.length) {
      cursor.isPlain = false;
      cursor.at++;
    }
  }
  cursor.isPlain &&= cursor.waiting.length === 0;
  return { commands: cursor.commands, isPlain: cursor.isPlain };
}

/** Reads commands up to `)` (left unread) or the end of the text. */
export function readCommands(cursor: ShellCursor, end: ")" | null): void {
  let input: ShellCommand | null = null;
  let mustFollow = false;
  let open = 0;
  while (cursor.at < cursor.text.length) {
    const command = readCommand(cursor, input);
    input = null;
    if (command !== null) mustFollow = false;
    const mark = readMark(cursor, separator);
    if (mark === null) break;
    if (mark === "(") open++;
    if (mark === ")" && open-- === 0) {
      cursor.at--;
      if (end === ")") return;
      cursor.isPlain = false;
      return;
    }
    if (mark === "(" || mark === ")" || mark.startsWith(";;") || mark === ";&") cursor.isPlain = false;
    if ((mark.startsWith(";;") || mark === ";&") && cursor.cases > 0) skipPattern(cursor);
    if (mark === "\n") readHereDocuments(cursor);
    else {
      cursor.isPlain &&= command !== null;
      // Of a group or a loop the last command speaks.
      if (mark === "|" || mark === "|&") input = command ?? cursor.commands.at(-1) ?? null;
      mustFollow = mark.startsWith("|") || mark === "&&";
    }
  }
  cursor.isPlain &&= !mustFollow;
}

/** One simple command; null where none stands. */
function readCommand(cursor: ShellCursor, input: ShellCommand | null): ShellCommand | null {
  const assignments: ShellWord[] = [];
  const words: ShellWord[] = [];
  const redirects: ShellRedirect[] = [];
  for (;;) {
    skipBlanks(cursor);
    if (words.length === 0 && readCompound(cursor)) continue;
    const operator = readMark(cursor, redirection);
    if (operator !== null) {
      readRedirect(cursor, operator, redirects);
      continue;
    }
    const word = readWord(cursor);
    if (word === null) break;
    const written = cursor.text.slice(word.start, word.end);
    if (words.length === 0 && keywords.has(written)) {
      cursor.isPlain = false;
      if (written === "time") readMark(cursor, /[ \t]+-p(?=\s)/y);
      if (written === "esac") cursor.cases = Math.max(cursor.cases - 1, 0);
    } else if (words.length === 0 && assignment.test(written)) assignments.push(readArray(cursor, word));
    else words.push(assignment.test(written) ? readArray(cursor, word) : word);
    if (words.length === 1 && headers.has(written)) {
      cursor.isPlain = false;
      if (written === "for" && readMark(cursor, /\s*(?=\(\()/y) !== null) readArithmetic(cursor, 2);
    }
    if (words.length === 1 && written !== "" && readMark(cursor, emptyParentheses) !== null) {
      cursor.isPlain = false;
      words.length = 0;
    }
    // What stands in the braces behind its name is a command.
    if (words.length === 2 && words[0]?.text === "function") {
      readMark(cursor, emptyParentheses);
      words.length = 0;
    }
  }
  if (assignments.length + words.length + redirects.length === 0) return null;
  const command = { assignments, words: headers.has(words[0]?.text ?? "") ? [] : words, redirects, input };
  cursor.commands.push(command);
  return command;
}

function readRedirect(cursor: ShellCursor, written: string, redirects: ShellRedirect[]): void {
  const operator = written.replace(/^(?:\d+|\{\w+\})/, "");
  skipBlanks(cursor);
  const target = readWord(cursor);
  if (target === null) {
    cursor.isPlain = false;
    return;
  }
  const redirect = { operator, target, body: null as string | null };
  redirects.push(redirect);
  if (operator !== "<<" && operator !== "<<-") return;
  const take = (body: string): void => {
    redirect.body = body;
  };
  const isLiteral = /['"\\]/.test(cursor.text.slice(target.start, target.end));
  cursor.waiting.push({ end: target.text, isIndented: operator === "<<-", isLiteral, take });
}
