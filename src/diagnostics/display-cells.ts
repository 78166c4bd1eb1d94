import { invisibleCharacter, visibleText } from "./visible-text.ts";

/** One character as a reader counts them, and the room it takes in a terminal. */
export interface DisplayCell {
  /** Where it stands in the line, in UTF-16 units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Columns of a terminal. */
  readonly width: number;
}

const TAB = "    ";
/** Made when there is a line to show: it takes longer than many a check. */
let segmenter: Intl.Segmenter | undefined;
const pictograph = /\p{Extended_Pictographic}/u;
const markOnly = /^\p{M}+$/u;
const wide =
  /^(?:\p{Emoji_Presentation}|.\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])/u;

/** The characters of one line without its line end; tabs become spaces, what cannot be seen becomes its name. */
export function displayCells(line: string): readonly DisplayCell[] {
  const cells: DisplayCell[] = [];
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const { segment, index } of segmenter.segment(line)) {
    let start = index;
    for (const character of charactersOf(segment)) {
      const end = start + character.length;
      cells.push({ start, end, ...shown(character) });
      start = end;
    }
  }
  return cells;
}

/** An invisible character stands alone, so that it can be marked; in an emoji it only joins the parts. */
function charactersOf(segment: string): Iterable<string> {
  return segment.search(invisibleCharacter) === -1 || pictograph.test(segment) ? [segment] : segment;
}

function shown(character: string): { text: string; width: number } {
  if (character === "\t") return { text: TAB, width: TAB.length };
  const text = pictograph.test(character) ? character : visibleText(character);
  if (text !== character) return { text, width: text.length };
  if (wide.test(text)) return { text, width: 2 };
  return { text, width: markOnly.test(text) ? 0 : 1 };
}
