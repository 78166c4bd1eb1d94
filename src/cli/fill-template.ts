/** A place in a written file that its author has to fill in. */
export interface Blank {
  /** Counts from 1. */
  readonly line: number;
  /** What belongs there. */
  readonly hint: string;
}

/** A template with its `{name}` places filled in. */
export function fillTemplate(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => words[name] ?? place);
}

/** A key or an item without a value, then a comment; an empty attribute; or `…` in the text. */
const BLANK = /^\s*(?:- )?(?:([A-Za-z]+): )?(?:\[\] )?# (?!yaml-language-server)(.+)$|(\w+)=""|^(…)$/;

/** The blanks of a template, in their order. The check refuses a file whose keys are still blank. */
export function blanksOf(text: string): readonly Blank[] {
  let heading = "the text";
  return text.split("\n").flatMap((line, index) => {
    heading = /^#{2,3} (.+)$/.exec(line)?.[1] ?? heading;
    const [found, key, comment = "", attribute] = BLANK.exec(line) ?? [];
    if (found === undefined) return [];
    if (attribute !== undefined) return [{ line: index + 1, hint: `${attribute}, and the command below it` }];
    if (found === "…") return [{ line: index + 1, hint: heading }];
    return [{ line: index + 1, hint: key === undefined ? comment : `${key}: ${comment}` }];
  });
}
