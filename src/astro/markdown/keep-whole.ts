/** Words with hyphens that a phone of 320 px has room for: the options and the names of a command. */
const HYPHENATED = /(?<=^|\s)(?:--?[a-z][\w-]*|(?=[\w-]{3,22}(?:\s|$))\w+(?:-\w+)+)/g;

/** Escaped text in which such words do not break: a reader who types them cannot know whether a space belongs there. */
export const keepWhole = (html: string): string => html.replace(HYPHENATED, '<span class="whole">$&</span>');
