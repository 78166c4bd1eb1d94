import { type Lettering, fitted, textWidth } from "../track-plan/lettering.ts";

/** How much more room a capital takes than other letters do, in parts of one. */
const CAPITAL = 0.35;

/** A text in lines of `room` units, at most `most`; what does not fit into the last one is cut there. */
export function wrapped(text: string, lettering: Lettering, room: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text.split(/\s+/).filter((word) => word !== "");
  while (rest.length > 0) {
    let count = 1;
    while (count < rest.length && lineWidth(rest.slice(0, count + 1).join(" "), lettering) <= room) count++;
    if (lines.length === most - 1) count = rest.length;
    const line = rest.slice(0, count).join(" ");
    lines.push(fitted(line, lettering, room - lineWidth(line, lettering) + textWidth(line, lettering)));
    rest = rest.slice(count);
  }
  return lines;
}

/** The width of a line in units. Names of errors and variables are all capitals. */
export function lineWidth(text: string, lettering: Lettering): number {
  return textWidth(text, lettering) + (text.match(/[A-Z]/g)?.length ?? 0) * CAPITAL * lettering.unit;
}
