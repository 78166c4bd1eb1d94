/**
 * What was judged before and had no fault. Only that is remembered: whatever has a fault is judged again, so that nothing
 * of a fault, least of all a secret, is kept.
 */
export interface PassedBefore {
  has(judge: string, text: string): boolean;
  add(judge: string, text: string): void;
}

/** Judges everything anew. */
export const nothingPassed: PassedBefore = { has: () => false, add: () => undefined };
