/** How one kind of text is set. */
export interface Lettering {
  /** Class in the stylesheet; empty for names. */
  readonly className: string;
  /** Units that one character takes at most; the faces of readers' systems differ, so this is generous. */
  readonly unit: number;
  /** Share of a text that is too long which is kept from its end: names often differ there. */
  readonly tail: number;
}

export const NAME: Lettering = { className: "", unit: 8.4, tail: 1 / 3 };
export const DETAIL: Lettering = { className: "s", unit: 6.6, tail: 0 };
export const ZONE: Lettering = { className: "z", unit: 7.8, tail: 0 };

const TWO_CELLS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uFF01-\uFF60]/u;

/** The width of a text in units, rounded up. */
export function textWidth(text: string, lettering: Lettering): number {
  let cells = 0;
  for (const character of text) cells += TWO_CELLS.test(character) ? 2 : 1;
  return Math.ceil(cells * lettering.unit);
}

/** The text, or as much of it as fits into `room` units with an ellipsis. */
export function fitted(text: string, lettering: Lettering, room: number): string {
  if (textWidth(text, lettering) <= room) return text;
  const characters = [...text];
  for (let kept = characters.length - 1; kept > 0; kept--) {
    const tail = Math.floor(kept * lettering.tail);
    const head = characters
      .slice(0, kept - tail)
      .join("")
      .trimEnd();
    const shown = `${head}…${characters.slice(characters.length - tail).join("")}`;
    if (textWidth(shown, lettering) <= room) return shown;
  }
  return "…";
}
