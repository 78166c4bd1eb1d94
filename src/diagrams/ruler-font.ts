/**
 * A font without outlines by which diagrams are measured. Each character has the width of the widest monospaced font
 * that a reader may have, so a drawing is the same whatever fonts the drawing machine has, and no label overflows.
 */
export const RULER_FAMILY = "Signalbox Ruler";

/** Pixels; the size of `--datum`. */
export const FONT_SIZE = 13;

/** Units per em. */
const EM = 1000;
const ASCENT = 950;
const DESCENT = 250;

/** SF Mono is the widest of the family in `--mono`: 0.618 em. Wide scripts and emoji take two columns, marks none. */
const ADVANCES = { missing: 0, narrow: 620, wide: 1240, mark: 0 } as const;
type Width = keyof typeof ADVANCES;
const GLYPHS = Object.keys(ADVANCES) as Width[];

/** Ranges of code points that are not narrow, in order. */
const RANGES: readonly (readonly [first: number, last: number, width: Width])[] = [
  [0x300, 0x36f, "mark"],
  [0x1100, 0x115f, "wide"],
  [0x200b, 0x200f, "mark"],
  [0x2600, 0x27bf, "wide"],
  [0x2e80, 0xa4cf, "wide"],
  [0xac00, 0xd7a3, "wide"],
  [0xf900, 0xfaff, "wide"],
  [0xfe00, 0xfe0f, "mark"],
  [0xfe30, 0xfe4f, "wide"],
  [0xff00, 0xff60, "wide"],
  [0x1f000, 0x1faff, "wide"],
  [0x20000, 0x3fffd, "wide"],
];

/** The ruler as a TrueType file. */
export function rulerFont(): Buffer {
  const tables = new Map<string, Buffer>([
    ["OS/2", words(0, 620, 400, 5, 0, ...Array<number>(26).fill(0), 0x40, 0, 0xffff, ASCENT, 65536 - DESCENT, 0, ASCENT, DESCENT)],
    ["cmap", characterMap()],
    ["glyf", Buffer.alloc(1)],
    ["head", words(1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 0, EM, ...Array<number>(12).fill(0), 0, 8, 2, 0, 0)],
    ["hhea", words(1, 0, ASCENT, 65536 - DESCENT, 0, ADVANCES.wide, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, GLYPHS.length)],
    ["hmtx", words(...GLYPHS.flatMap((glyph) => [ADVANCES[glyph], 0]))],
    ["loca", words(...Array<number>(GLYPHS.length + 1).fill(0))],
    ["maxp", words(1, 0, GLYPHS.length, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
    ["name", words(0, 0, 6)],
    ["post", words(3, 0, ...Array<number>(4).fill(0), 0, 1, ...Array<number>(8).fill(0))],
  ]);
  const directory = Buffer.alloc(12 + 16 * tables.size);
  words(1, 0, tables.size, 128, 3, tables.size * 16 - 128).copy(directory);
  const bodies: Buffer[] = [];
  let offset = directory.length;
  let entry = 12;
  for (const [tag, body] of tables) {
    directory.write(tag, entry, "latin1");
    directory.writeUInt32BE(checksum(body), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(body.length, entry + 12);
    const padded = Buffer.alloc(Math.ceil(body.length / 4) * 4);
    body.copy(padded);
    bodies.push(padded);
    offset += padded.length;
    entry += 16;
  }
  return Buffer.concat([directory, ...bodies]);
}

/** A `cmap` of format 13: every character of a group shares one glyph. */
function characterMap(): Buffer {
  const groups: number[][] = [];
  let next = 0;
  for (const [first, last, width] of RANGES) {
    if (first > next) groups.push([next, first - 1, GLYPHS.indexOf("narrow")]);
    groups.push([first, last, GLYPHS.indexOf(width)]);
    next = last + 1;
  }
  groups.push([next, 0x10ffff, GLYPHS.indexOf("narrow")]);
  const body = Buffer.alloc(groups.length * 12);
  groups.flat().forEach((value, index) => body.writeUInt32BE(value, index * 4));
  const header = Buffer.alloc(16);
  header.writeUInt16BE(13, 0);
  header.writeUInt32BE(16 + body.length, 4);
  header.writeUInt32BE(groups.length, 12);
  return Buffer.concat([words(0, 1, 3, 10, 0, 12), header, body]);
}

function words(...values: readonly number[]): Buffer {
  const body = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => body.writeUInt16BE(value, index * 2));
  return body;
}

function checksum(body: Buffer): number {
  let sum = 0;
  for (let index = 0; index < body.length; index += 4) {
    sum += Buffer.concat([body.subarray(index, index + 4), Buffer.alloc(4)]).readUInt32BE(0);
  }
  return sum % 2 ** 32;
}
