/** Characters that no reader sees and every shell runs: zero-width ones, marks of direction, soft hyphens. */
const UNSEEN = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** What is copied of a command: what is seen, without the line break at its end. */
export function commandText(text: string): string {
  return text.replace(UNSEEN, "").replace(/\n+$/, "");
}
