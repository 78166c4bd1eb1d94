/** An element of a drawing while it is being simplified: what `DrawnElement` holds, free to change. */
export interface EditedElement {
  readonly tag: string;
  attributes: Record<string, string>;
  style: Record<string, string>;
  children: (EditedElement | string)[];
}

/** Elements that show nothing by themselves. */
export const NEEDS_CONTENT: ReadonlySet<string> = new Set(["g", "defs", "text", "tspan", "marker", "clipPath"]);
