import { looksRandom } from "./looks-random.ts";
import type { SecretFound } from "./secret-found.ts";

/** What a sentence, a list or the head of a table calls a secret. */
const PASSWORD = "pass(?:word|phrase|code|wort)|passwd|contraseña|senha|mot de passe|пароль";
const KEY =
  "(?:api|access|secret|private|auth|app|account|signing|encryption|licen[cs]e|service|deploy|bearer|refresh|webhook|master|admin|bot|client)[ _-]+(?:key|token|secret)|token|secret";
const noun = `(?<![\\w-])(?<noun>(?<password>${PASSWORD})|${KEY})s?`;
/** Signs of emphasis, and brackets. */
const MARKS = "[*_\"')\\]]{0,4}";
const VALUE = "(?:`(?<code>[^`\\n]+)`|[*_]{0,2}[\"“'](?<quoted>[^\"”'\\n]+)[\"”']|[*_]{0,2}(?<bare>[^\\s|`\"'“”<>]+))";

/** `The password is …`, `API key for the shop: …`, `| Token | …`; without a verb only before backticks, as in ``password `…` ``. */
const told = new RegExp(
  `${noun}(?!\\w)\`?${MARKS}(?:[ \\t]+(?:for|of|to|in|at|on)[ \\t][^.:=|\\n\`]{1,60}?)?${MARKS}(?:[ \\t]*(?:[:=|→–—]|[ \\t](?:is|was|are|remains|stays|ist|es|est)(?:[ \\t]+(?:now|still|always))?(?=[ \\t:])):?[ \\t]*|[ \\t]+(?=[\`"“]))${MARKS}[ \t]*${VALUE}`,
  "gi",
);
const headed = new RegExp(`^\\s*[*_]*${noun}[*_]*\\s*$`, "i");

/** Passwords, keys and tokens that are told in words: in a sentence, in a list, in a column of a table. */
export function* toldSecrets(text: string): Iterable<SecretFound> {
  for (const { 0: whole, index, groups = {} } of text.matchAll(told)) {
    const value = groups["code"] ?? groups["quoted"] ?? trimmed(groups["bare"] ?? "");
    const start = index + whole.lastIndexOf(value);
    if (looksSecret(value, groups["password"] !== undefined, groups["bare"] === undefined))
      yield secretAt(groups["noun"] ?? "", start, value);
  }
  yield* columnSecrets(text);
}

/** The cells below a head such as `Password`. */
function* columnSecrets(text: string): Iterable<SecretFound> {
  for (const table of text.matchAll(/^[ \t]*\|.*\|[ \t]*\n[ \t]*\|[ \t:|-]+\|[ \t]*\n(?:[ \t]*\|.*(?:\n|$))+/gm)) {
    const [head = "", rule = "", ...rows] = table[0].split("\n");
    const columns = head.split("|").map((cell) => headed.exec(cell)?.groups);
    if (columns.every((column) => column === undefined)) continue;
    let at = table.index + head.length + rule.length + 2;
    for (const row of rows) {
      let start = at;
      for (const [number, cell] of row.split("|").entries()) {
        const value = cell.trim().replace(/^`|`$/g, "");
        const column = columns[number];
        if (column !== undefined && looksSecret(value, column["password"] !== undefined, true))
          yield secretAt(column["noun"] ?? "", start + cell.indexOf(value), value);
        start += cell.length + 1;
      }
      at += row.length + 1;
    }
  }
}

/** In running text a word with a figure in it is no secret yet; what is set off as code or in quotes may be. */
function looksSecret(value: string, isPassword: boolean, isSetOff: boolean): boolean {
  if (!looksRandom(value, isPassword)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter((kind) => kind.test(value)).length;
  return isSetOff || kinds >= 3 || value.length >= 20;
}

const trimmed = (bare: string): string => bare.replace(/[*_]+$/, "").replace(/[.,;:)\]]+$/, "");

const secretAt = (noun: string, start: number, value: string): SecretFound => ({
  what: `the value of \`${noun}\``,
  placeholder: "<kept in the secret store>",
  start,
  end: start + value.length,
});
