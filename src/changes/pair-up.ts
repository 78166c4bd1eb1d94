export interface Pairing<Item> {
  readonly pairs: readonly (readonly [before: Item, after: Item])[];
  readonly gone: readonly Item[];
  readonly added: readonly Item[];
}

/**
 * Finds each thing of an old list again in a new one. The keys are tried one after the other on what is still alone, the
 * surest first; things with equal keys are paired in their order, and a key of null pairs nothing.
 */
export function pairUp<Item extends object>(
  before: readonly Item[],
  after: readonly Item[],
  ...keys: readonly ((item: Item) => string | null)[]
): Pairing<Item> {
  const partners = new Map<Item, Item>();
  let gone = before;
  let added = after;
  for (const key of keys) {
    const waiting = Map.groupBy(gone, key);
    const taken = new Set<Item>();
    for (const item of added) {
      const name = key(item);
      const partner = name === null ? undefined : waiting.get(name)?.shift();
      if (partner === undefined) continue;
      partners.set(item, partner);
      taken.add(partner);
    }
    gone = gone.filter((item) => !taken.has(item));
    added = added.filter((item) => !partners.has(item));
  }
  return { pairs: [...partners].map(([now, was]) => [was, now] as const), gone, added };
}
