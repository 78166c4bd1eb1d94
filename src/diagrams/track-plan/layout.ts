export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Room for one line of text, from `x` on. */
export interface Room extends Point {
  readonly name: string;
  readonly width: number;
}

/** Where everything of a plan stands, in whole units of the drawing. Arrays count by row. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly stations: readonly Point[];
  readonly radius: number;
  /** How far a turnout reaches, sideways and down alike. */
  readonly turn: number;
  /** Left edge and width of the label, whose name stands at the height of its station. */
  readonly labels: readonly { readonly x: number; readonly width: number }[];
  /** A track may run straight left from its station as far as this; beyond it must pass above the label. */
  readonly clearTo: readonly number[];
  readonly zones: readonly Room[];
  readonly hairlines: readonly (readonly [Point, Point])[];
}
