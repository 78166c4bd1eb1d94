/** A thing that is known, as a term and its lines. A line is inline Markdown: backticks, `**`, links. */
export interface Fact {
  readonly term: string;
  readonly lines: readonly string[];
}

/** The fact of a term, or nothing where there is nothing to say. */
export function fact(term: string, ...lines: readonly (string | undefined)[]): readonly Fact[] {
  const known = lines.filter((line): line is string => line !== undefined && line !== "");
  return known.length === 0 ? [] : [{ term, lines: known }];
}

/** What stands is joined; what does not is left out. */
export const joined = (parts: readonly (string | undefined)[], separator = ", "): string =>
  parts.filter((part) => part !== undefined && part !== "").join(separator);

export const code = (text: string | undefined): string | undefined => (text === undefined ? undefined : `\`${text}\``);

/** A command as a line: one that holds backticks cannot stand in them. */
export const codeLine = (text: string | undefined): string | undefined => (text?.includes("`") === true ? text : code(text));

export const link = (text: string, href: string): string => `[${text}](${href})`;
