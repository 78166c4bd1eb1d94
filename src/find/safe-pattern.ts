const LONGEST_PATTERN = 200;

/**
 * The regular expression that a signature between slashes stands for; null when it is none, or when it may take for ever on
 * some text: a repeated group that itself repeats or chooses, or a reference back.
 */
export function safePattern(signature: string): RegExp | null {
  const source = /^\/(.+)\/$/s.exec(signature)?.[1];
  if (source === undefined || source.length > LONGEST_PATTERN || /\\[1-9]|\\k</.test(source)) return null;
  if (repeatsGroups(source) || endlessParts(source) >= LONGEST_TEXT.length) return null;
  try {
    return new RegExp(source, "i");
  } catch {
    return null;
  }
}

export const isPattern = (signature: string): boolean => /^\/.+\/$/s.test(signature);

const LONGEST_TEXT = [2000, 2000, 300, 100] as const;

/** How much of a line a pattern is tried on: with each part that may repeat without end a step more is tried from each place, so it is less. */
export const reachOf = ({ source }: RegExp): number => LONGEST_TEXT[endlessParts(source)] ?? 0;

const bared = (source: string): string => source.replace(/\\./g, "x").replace(/\[[^\]]*\]/g, "x");

/** Spaces before something that is none end at one place only, so they do not count. */
const endlessParts = (source: string): number => bared(source.replace(/ [*+](?=[\w"'=:(]|\\d)/g, "")).match(/[*+]|\{\d+,\}/g)?.length ?? 0;

function repeatsGroups(source: string): boolean {
  const bare = bared(source);
  const open: { varies: boolean }[] = [];
  let unbounded = 0;
  for (let at = 0; at < bare.length; at++) {
    const sign = bare[at];
    const repeats = /^(?:[*+]|\{\d+,\d*\})/.test(bare.slice(at + 1));
    const isRepeated = repeats || /^\{\d+\}/.test(bare.slice(at + 1));
    if (sign === "(") open.push({ varies: false });
    if (sign === ")") {
      const group = open.pop();
      if (isRepeated && group?.varies === true) return true;
      const outer = open.at(-1);
      if (outer !== undefined && (repeats || group?.varies === true)) outer.varies = true;
    } else if (sign === "|" || repeats) {
      const group = open.at(-1);
      if (group !== undefined) group.varies = true;
    }
    if (/^[*+]/.test(bare.slice(at + 1)) && sign === ".") unbounded++;
  }
  return unbounded > 2;
}
