/** Text after its masking, line by line; line numbers stay those of the paste. */
export type MaskedLines = readonly string[];

const LONGEST_TEXT = 24_000;

type Mask = readonly [pattern: RegExp, rest: string];

/** Times and dates, and the keys of log records whose values pass. */
const TIMES: readonly Mask[] = [
  [/"(?:@?timestamp|time|ts|pid|hostname|(?:trace|span|req|request|correlation)_?id)" *: *(?:"[^"]*"|[\d.]+)/gi, " "],
  [/\b\d{4}[-/]\d\d[-/]\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?)?/g, " "],
  [/\b\d{1,2}\/[A-Z][a-z]{2}\/\d{4}(?::\d\d){3}(?: [+-]\d{4})?/g, " "],
  [/\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\d{1,2} \d\d:\d\d:\d\d/g, " "],
  [/\b\d{1,2}:\d\d:\d\d(?:[.,]\d+)?\b/g, " "],
];

/** Of an address host and path stay, and the port, which tells the service; ids and long numbers go. */
const PASSING: readonly Mask[] = [
  [/\b[a-z][a-z0-9+]*:\/\/(?:[^\s/@"']*@)?([^\s"'<>()?#/]+)(\/[^\s"'<>()?#]*)?(?:[?#][^\s"'<>()]*)?/gi, " $1 $2 "],
  [/#PID<[\d.]+>/g, " "],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, " "],
  [/\b0x[0-9a-f]+\b/gi, " "],
  [/\b(?=[a-f]*\d)[0-9a-f]{8,}\b/gi, " "],
  [/\b(?=\w*\d)(?=\w*[A-Z])(?=\w*[a-z])[A-Za-z0-9]{20,}\b/g, " "],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, " "],
  [/(?<![\w:])[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){2,6}(?=:\d{4,5}\b|::?\w+|[^\w:]|$)/gi, " "],
  [/\b\d{6,}\b/g, " "],
];

/** A stack frame says where, seldom what: the package and the file stay. */
const FRAMES: readonly RegExp[] = [
  /^\s*at (?:.*[( ])?(?:file:\/\/)?([^\s()]+?):\d+(?::\d+)?\)?.*$/,
  /^.*\bFile "([^"]+)", line \d+(?:, in .+)?$/,
  /^\s*\([a-z_]+ [\d.]+\) (\S+\.exs?):\d+: .*$/,
  /^\s*(?:\S*@)?(?:https?:\/\/)?(\S+\.(?:m?js|tsx?)):\d+:\d+$/,
];

/** The lines of a pasted text without colours, and with escaped line ends as line ends. */
export function pastedLines(text: string): readonly string[] {
  return shortened(text.trimEnd())
    .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, "")
    .replace(/\\n(?= )|\\n(?=\w+Error)|\\t/g, " ")
    .replaceAll('\\"', '"')
    .split(/\r?\n/);
}

/** Of a long text the beginning and the end, where a log says what failed; the lines between are empty, so that all keep their numbers. */
function shortened(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const half = LONGEST_TEXT / 2;
  const between = text.slice(half, -half).match(/\n/g)?.length ?? 0;
  return `${text.slice(0, half)}${between === 0 ? " " : "\n".repeat(between)}${text.slice(-half)}`;
}

export const mask = (lines: readonly string[]): MaskedLines => lines.map(maskLine);

function maskLine(line: string): string {
  if (!/\d|:\/\/|"/.test(line)) return line;
  const timeless = without(TIMES, line);
  for (const frame of FRAMES) {
    const path = frame.exec(timeless)?.[1];
    if (path !== undefined) return fileOf(path);
  }
  return without(PASSING, timeless);
}

const without = (masks: readonly Mask[], line: string): string =>
  masks.reduce((text, [pattern, rest]) => text.replace(pattern, rest), line);

/** `/app/node_modules/pg-pool/index.js` is `pg-pool index.js`. */
function fileOf(path: string): string {
  const [, inPackage = ""] = /(?:.*\/)?(?:node_modules|site-packages|dist-packages)\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return `${inPackage} ${path.split("/").at(-1) ?? ""}`;
}
