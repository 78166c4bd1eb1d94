const PAIR = /(?<![\w./-])(?=([a-z][\w-]+) +([a-z][\w.:-]*))/g;

/** `railway run` in `railway run alembic upgrade head`: each word of a command with the next, as one term, for `up` alone says nothing. */
export const commandPairs = (text: string): readonly string[] =>
  [...text.matchAll(PAIR)].map(([, first = "", second = ""]) => `${first}+${second.replace(/[.:-]+$/, "")}`);

export const toolOf = (pair: string): string => pair.slice(0, pair.indexOf("+"));
