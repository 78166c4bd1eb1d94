export interface Answer {
  /** Addresses with their anchors, best first. */
  readonly urls: readonly string[];
  /** False when the engine says that it knows no answer; `urls` are then only what is closest. */
  readonly confident: boolean;
}

export interface Engine {
  readonly name: string;
  /** Of the index, compressed with Brotli; the code that reads it is not counted. */
  readonly indexBytes: number;
  answer(query: string): Answer | Promise<Answer>;
}
