import type { Span } from "../diagnostics/diagnostic.ts";

/**
 * Whom a change can hurt. `action`: it changes what a reader runs, which way they go or whom they wake. `lost`: something
 * that others lead to or paste is no longer there. `fact`: all else.
 */
export type Weight = "action" | "lost" | "fact";

/** One difference between two states of the content, as what it means and not as lines that moved. */
export interface Change {
  readonly weight: Weight;
  /** What it stands in: `runbook ayni/backend-502`. */
  readonly subject: string;
  /** The page it shows on; for what is gone, the page it was on. */
  readonly url: string;
  /** What is different, in one sentence without a full stop. */
  readonly message: string;
  /** Null where there was nothing, or where the message says it all. */
  readonly before: string | null;
  /** Null where nothing is left, or where the message says it all. */
  readonly after: string | null;
  /** Relative to the content directory. */
  readonly file: string;
  /** In the new state; absent for what is gone. */
  readonly span?: Span | undefined;
}

/** A change within a thing whose name and address its caller knows. */
export type Difference = Pick<Change, "weight" | "message" | "before" | "after" | "span">;
