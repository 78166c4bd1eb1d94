/** Opens what folds over the place that the address names, and goes there: a tab or a fold must not hide what was looked for. */
function openTarget(): void {
  const target = document.getElementById(fragment());
  if (target === null) return;
  const folds: HTMLDetailsElement[] = [];
  for (let at = target.closest("details"); at !== null; at = at.parentElement?.closest("details") ?? null) folds.push(at);
  const closed = folds.filter(({ open }) => !open);
  for (const fold of closed) fold.open = true;
  if (closed.length > 0) target.scrollIntoView();
}

/** Empty when there is none, or none that can be read: `#100%`. */
function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

addEventListener("hashchange", openTarget);
openTarget();
