/** A text that looks like a real secret. */
export interface SecretFound {
  /** What it is: `a GitHub token`, `the value of \`JWT_SECRET\``. Never the value. */
  readonly what: string;
  /** What to write in its place. */
  readonly placeholder: string;
  /** Offsets of all that must be hidden. */
  readonly start: number;
  readonly end: number;
}
