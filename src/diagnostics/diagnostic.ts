/** A place in a text file. Lines and columns count from 1; columns count UTF-16 units; the end is exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export type Severity = "error" | "warning";

/** A second place that helps to understand a fault, such as the other file of a collision. */
export interface RelatedPlace {
  readonly file: string;
  readonly span?: Span | undefined;
  readonly message: string;
}

/** Of the marked text, `from` (all of it where absent) becomes `to`, and the fault is mended. */
export interface Swap {
  readonly from?: string;
  readonly to: string;
}

/** One fault in content: what is wrong, why it matters, what to write instead, and where. */
export interface Diagnostic {
  /** The rule that found it; also the name of its page in `docs/rules/`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in one sentence without a full stop. */
  readonly message: string;
  /** What happens to a reader if it stays. */
  readonly why: string;
  /** What to write instead; text that can be pasted wherever that is possible. */
  readonly fix: string;
  /** The fix for a machine, where it is exactly one text for another. */
  readonly swap?: Swap | undefined;
  /** Path relative to the content directory, with `/`. */
  readonly file: string;
  /** Absent where the whole file is at fault. */
  readonly span?: Span | undefined;
  readonly related?: readonly RelatedPlace[] | undefined;
  /** Places in the file whose text no output may show, not even in the frame of another fault. */
  readonly masks?: readonly Span[] | undefined;
}
