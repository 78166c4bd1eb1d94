/** Every text within data, with the path that leads to it. */
export function* textsIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
): Iterable<readonly [path: readonly PropertyKey[], text: string]> {
  if (typeof value === "string") yield [path, value];
  else if (Array.isArray(value)) for (const [index, part] of value.entries()) yield* textsIn(part, [...path, index]);
  else if (typeof value === "object" && value !== null)
    for (const [key, part] of Object.entries(value)) yield* textsIn(part, [...path, key]);
}
