const PAIR = /(?<![\w./-])([a-z][\w-]+) +(?=([a-z][\w.:-]*))/g;

/** `railway run` in `railway run alembic upgrade head`: each word of a command with the next, as one term, for `up` alone says nothing. */
export const commandPairs = (text: string): readonly string[] =>
  [...text.matchAll(PAIR)].map(([, first = "", second = ""]) => `${first}+${second.replace(/[.:-]+$/, "")}`);

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

const LONG_FLAG = /^--[a-z][\w-]*(?==|$)/;

/** A program with each of its long flags, wherever they stand: `redis-cli>--rdb`. */
export function flagPairs(command: string): readonly string[] {
  const [tool = "", ...words] = command.trim().toLowerCase().split(/\s+/).map(bare);
  if (!/^[a-z][\w-]+$/.test(tool)) return [];
  return words.flatMap((word) => LONG_FLAG.exec(word)?.map((flag) => `${tool}>${flag}`) ?? []);
}

/** All pairs of a line that is nothing but a command; none when a word of it is something else. */
export function wholeCommand(line: string): readonly string[] {
  const words = line
    .split(/\s+/)
    .map(bare)
    .filter((word) => word !== "." && word !== "");
  if (words.length < 2 || !words.every((word) => WORD.test(word))) return [];
  return [...commandPairs(line.toLowerCase()).slice(0, 1), ...flagPairs(line), ...argumentPairs(line)];
}

const bare = (word: string): string => word.replace(/^["'`(]+|["'`),;]+$/g, "");
