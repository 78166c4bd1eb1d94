const MOST_SHARED = 25;

/** Sorted words in lower case as text: each is what it does not share with the one before, after a capital that says how much it does. */
export function writeWords(words: readonly string[]): string {
  let last = "";
  return words
    .map((word) => {
      const shared = sharedStart(last, word);
      last = word;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join("");
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < MOST_SHARED && at < other.length && one[at] === other[at]) at++;
  return at;
}

export function readWords(text: string): readonly string[] {
  let last = "";
  return text.split(/(?=[A-Z])/).map((piece) => (last = last.slice(0, piece.charCodeAt(0) - 65) + piece.slice(1)));
}
