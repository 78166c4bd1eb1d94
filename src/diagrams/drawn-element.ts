/** An element of a drawing, apart from any DOM. `style` holds what the browser computed, by the name of its SVG attribute. */
export interface DrawnElement {
  readonly tag: string;
  /** Geometry and references. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Every property that shows on this element, also where it has its initial value. */
  readonly style: Readonly<Record<string, string>>;
  readonly children: readonly (DrawnElement | string)[];
}
