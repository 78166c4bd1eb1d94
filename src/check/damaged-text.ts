const windows1252 = new TextDecoder("windows-1252");
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The byte that each character of Windows-1252 stands for. */
const bytes: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [windows1252.decode(Uint8Array.of(byte)), byte] as const),
);

const characters = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => windows1252.decode(Uint8Array.of(from + index)))
    .join("")
    .replace(/[\\\]^-]/g, "\\$&");

/** Any byte but the first of a character in UTF-8. */
const follow = `[${characters(0x80, 0xbf)}]`;

const run = new RegExp(
  `(?:[${characters(0xc2, 0xdf)}]${follow}|[${characters(0xe0, 0xef)}]${follow}{2}|[${characters(0xf0, 0xf4)}]${follow}{3})+|\\ufffd+`,
  "g",
);

/** A single pair that ordinary text holds too, such as a letter with an accent before a quotation mark. */
const ordinaryPair = new RegExp(`^[${characters(0xc4, 0xdf)}]${follow}$`);

export interface DamagedText {
  readonly start: number;
  readonly text: string;
  /** What stood there before; null when it cannot be told. */
  readonly meant: string | null;
}

/** Text that was written as UTF-8 and read as Windows-1252 (`â†’` for `→`), perhaps twice, and characters lost on the way. */
export function* damagedText(text: string): Iterable<DamagedText> {
  for (const match of text.matchAll(run)) {
    if (ordinaryPair.test(match[0])) continue;
    const meant = restored(match[0]);
    if (meant !== match[0]) yield { start: match.index, text: match[0], meant: meant === null || meant.includes("\ufffd") ? null : meant };
    else if (meant.includes("\ufffd")) yield { start: match.index, text: match[0], meant: null };
  }
}

/** The text read as it was written, as often as it takes. */
function restored(text: string): string {
  const codes = Array.from(text, (character) => bytes.get(character));
  if (codes.includes(undefined)) return text;
  try {
    const once = utf8.decode(Uint8Array.from(codes as number[]));
    return once === text ? text : restored(once);
  } catch {
    return text;
  }
}
