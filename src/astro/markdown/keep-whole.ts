/** Words with hyphens that a phone of 320 px has room for: the options and the names of a command. */
const HYPHENATED = /(?<=^|\s)(?:--?[a-z][\w-]*|(?=[\w-]{3,22}(?:\s|$))\w+(?:-\w+)+)/g;

/** Escaped text in which such words do not break: a reader who types them cannot know whether a space belongs there. */
export const keepWhole = (html: string): string => html.replace(HYPHENATED, '<span class="whole">$&</span>');

/** A page in which no such word breaks in code that stands in a sentence. Code that has been marked already stays as it is. */
export const keepCodeWhole = (html: string): string =>
  html.replace(/<code>([^<]*-[^<]*)<\/code>/g, (_, code: string) => `<code>${keepWhole(code)}</code>`);
