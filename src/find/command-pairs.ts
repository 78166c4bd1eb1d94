import { stem } from "./stem.ts";

const PAIR = /(?<![\w./-])([a-z][\w-]+) +(?=([a-z][\w.:-]*))/g;

/** `railway run` in `railway run alembic upgrade head`: each word of a command with the next, as one term, for `up` alone says nothing. */
export const commandPairs = (text: string): readonly string[] => {
  const bareText = text.replace(VALUED_FLAG, "");
  return [...new Set([text, bareText])].flatMap((one) =>
    [...one.matchAll(PAIR)].map(([, first = "", second = ""]) => `${first}+${second.replace(/[.:-]+$/, "")}`),
  );
};

/** `redis-cli -u "$REDIS_URL" ping` is `redis-cli ping`. */
const VALUED_FLAG = / --?[a-z][\w-]*[ =](?:"[^"]*"|'[^']*'|\$\S+)(?= )/gi;

export const toolOf = (pair: string): string => pair.slice(0, pair.indexOf("+"));

const WORD = /^-{0,2}\w[\w.:=/@-]*$/;

/** The same of everything that a line holds which is a command, flags and values too: `scale>web=3`. Prose never asks for these. */
export function argumentPairs(command: string): readonly string[] {
  const words = command.toLowerCase().split(/\s+/).map(bare);
  return words.slice(2).flatMap((second, at) => {
    const first = words[at + 1] ?? "";
    return WORD.test(first) && WORD.test(second) ? [`${first}>${second}`] : [];
  });
}

const LONG_FLAG = /(?<![\w-])--[a-z][\w-]*/g;

/** The long flags of a command, which tell one call of a program from another even where the program is not named. */
export const longFlags = (command: string): readonly string[] => command.toLowerCase().match(LONG_FLAG) ?? [];

/** All pairs of a line that is nothing but a command; none when a word of it is something else. */
export function wholeCommand(line: string): readonly string[] {
  const words = line
    .split(/\s+/)
    .map(bare)
    .filter((word) => word !== "." && word !== "");
  if (words.length < 2 || !words.every((word) => WORD.test(word))) return [];
  const terms = [...commandPairs(line.toLowerCase()).slice(0, 1), ...longFlags(line), ...argumentPairs(line)];
  return terms.length === 0 ? [] : [stem((words[0] ?? "").toLowerCase()), ...terms];
}

const bare = (word: string): string => word.replace(/^["'`(]+|["'`),;]+$/g, "");
