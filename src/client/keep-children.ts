/** Makes these the children of an element, in this order; those that stand there already are not moved, so that they keep the focus. */
export function keepChildren(parent: Element, children: readonly Element[]): void {
  const kept = new Set(children);
  for (const child of [...parent.children]) if (!kept.has(child)) child.remove();
  for (const [at, child] of children.entries()) {
    const there = parent.children[at] ?? null;
    if (there !== child) parent.insertBefore(child, there);
  }
}
