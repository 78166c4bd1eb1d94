import type { ShownLine } from "./pasted-lines.ts";
import type { MatchedPage } from "../search/matched-page.ts";

/** Something that answers what the reader typed or pasted. Several are asked at once; their answers stand one below the other. */
export interface AnswerSource {
  /** Stands above its answers. */
  readonly title: string;
  /** What a reader lacks while it cannot be loaded, as the beginning of a sentence. */
  readonly name: string;
  /** How long typing must rest before it is asked, in milliseconds. */
  readonly pause: number;
  /** Does beforehand what the first question would wait for. */
  prepare?(): Promise<unknown>;
  /** What answers, loaded with the first question, and again when that failed. */
  load(): Promise<(query: string) => Promise<Answers>>;
}

export interface Answers {
  /** Best first. */
  readonly answers: readonly Answer[];
  /** What was done with the query, in sentences with words in backticks; empty when there is nothing to say. */
  readonly note: string;
}

/** A place to go to; its text is read when it is shown. */
export interface Answer {
  readonly project: string;
  readonly kind: string;
  /** The lines of a paste that gave it. */
  readonly lines?: readonly ShownLine[];
  read(): Promise<MatchedPage>;
}
