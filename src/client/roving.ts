/** Where an arrow key leads in a list of `count`, from the field (-1) or an item; undefined when it is no such key. */
export function roving(key: string, from: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === "ArrowDown") return Math.min(from + 1, count - 1);
  if (from < 0) return undefined;
  if (key === "ArrowUp") return from - 1;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
