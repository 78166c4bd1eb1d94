/** A page that a search found. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Where the words stand in the text of the page, counted in words. */
  readonly words: readonly number[];
}
