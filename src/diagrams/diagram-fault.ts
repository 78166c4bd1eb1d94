/** One fault in the text of a diagram. */
export interface DiagramFault {
  /** What is wrong, in one sentence without a full stop. */
  readonly message: string;
  /** From 1, within the text of the fence. `null` where Mermaid names no place. */
  readonly line: number | null;
  readonly column: number | null;
  /** `unsafe` is never drawn; `colour` is drawn, but does not follow the reader's theme. */
  readonly kind: "syntax" | "unsafe" | "colour";
  /** What to write instead, in one sentence. */
  readonly fix: string;
}
