/** A fence, code in a line, or what stands before the address of a link or of the definition of one. */
const NEXT =
  /^[ \t]*(`{3,}|~{3,}).*\n[\s\S]*?^[ \t]*\1[`~]*[ \t]*$|(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\2(?!`)|(\]\(<?|^ {0,3}\[[^\]\n]+\]:[ \t]+<?)([^\s>)]+)/gm;

/** Changes the addresses of the links in a Markdown text, not those that stand in code. */
export function mapLinks(text: string, change: (address: string) => string): string {
  return text.replace(NEXT, (whole: string, _fence?: string, _ticks?: string, before?: string, address = "") =>
    before === undefined ? whole : `${before}${change(address)}`,
  );
}
