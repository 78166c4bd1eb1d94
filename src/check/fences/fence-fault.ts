/** Why a fence's text does not parse. */
export interface FenceFault {
  /** One sentence without a full stop. */
  readonly message: string;
  readonly fix: string;
  /** Offset in the fence's text. */
  readonly at: number;
}
