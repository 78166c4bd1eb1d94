/**
 * What was judged before and had no fault. Only that is remembered: whatever has a fault is judged again, so that nothing
 * of a fault, least of all a secret, is kept.
 */
export interface PassedBefore {
  has(judge: string, text: string): boolean;
  add(judge: string, text: string): void;
  /** What was worked out of a text before, else what `work` gives: data of JSON that depend on the text alone. */
  recall<Answer>(judge: string, text: string, work: () => Answer): Answer;
}

/** Judges everything anew. */
export const nothingPassed: PassedBefore = { has: () => false, add: () => undefined, recall: (_judge, _text, work) => work() };
