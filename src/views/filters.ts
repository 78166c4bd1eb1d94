/** Something by which a list can be narrowed, with the values that stand in the list. */
export interface Dimension {
  readonly name: string;
  readonly values: readonly string[];
}

export interface Filters {
  readonly groups: readonly { readonly name: string; readonly levers: readonly { readonly label: string; readonly className: string }[] }[];
  /** The classes of an item that has these values. */
  classesOf(values: Readonly<Record<string, readonly string[]>>): string;
}

/** How many values the stylesheet knows, in all dimensions of a page together (`filters.css`). */
const SLOTS = 32;

/**
 * Filters that work by the stylesheet alone: every value gets a class `s1`, `s2`, …; a checked lever hides the `.item`s
 * of the page without its class. A dimension that cannot narrow anything, or for which no classes are left, is dropped.
 */
export function makeFilters(dimensions: readonly Dimension[]): Filters {
  const classes = new Map<string, string>();
  const groups = dimensions.flatMap(({ name, values }) => {
    if (values.length < 2 || classes.size + values.length > SLOTS) return [];
    const levers = values.map((label) => {
      const className = `s${classes.size + 1}`;
      classes.set(`${name}\0${label}`, className);
      return { label, className };
    });
    return [{ name, levers }];
  });
  const classesOf: Filters["classesOf"] = (values) =>
    [
      "item",
      ...Object.entries(values).flatMap(([name, own]) => [...new Set(own)].flatMap((value) => classes.get(`${name}\0${value}`) ?? [])),
    ].join(" ");
  return { groups, classesOf };
}
