/** A day that is written in another way, or with a slip, as the schema wants it: `2025-11-13`; null where it could be several. */
export function meantDay(written: string): string | null {
  const numbers = /^\s*(\d{1,4})([-./ ])(\d{1,2})\2(\d{1,4})(?!\d)/.exec(written);
  if (numbers === null) return null;
  const [, first = "", sign, middle = "", last = ""] = numbers;
  if (first.length > 2) return dayOf(first, middle, last);
  // With dots the day comes first; with strokes it is told only by a number that is no month.
  if (sign === "." || Number(first) > 12) return dayOf(last, middle, first);
  return sign === "/" && Number(middle) > 12 ? dayOf(last, first, middle) : null;
}

function dayOf(year: string, month: string, day: string): string | null {
  const [inOrder, turned] = [isoDay(year, month, day), isoDay(year, day, month)];
  return inOrder ?? turned;
}

function isoDay(written: string, month: string, day: string): string | null {
  const year = /^20\d\d$/.test(written) ? written : turnedYear(written);
  const text = `${year ?? ""}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${text}T00:00:00Z`);
  return year !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

/** `0225` and `2205`: two digits that stand beside each other are the wrong way round. */
function turnedYear(written: string): string | null {
  const turned = [0, 1, 2].map((at) => written.slice(0, at) + (written[at + 1] ?? "") + (written[at] ?? "") + written.slice(at + 2));
  const [year, ...more] = [...new Set(turned.filter((text) => /^20[012]\d$/.test(text)))];
  return written.length === 4 && more.length === 0 ? (year ?? null) : null;
}
