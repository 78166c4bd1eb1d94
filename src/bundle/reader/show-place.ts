/** Shows only the page that holds the place that the address names; the contents when there is no such page. */
export function showPlace(): void {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const isShown = document.documentElement.dataset["at"] !== undefined;
  // The way past the head of the page leads to what is on show.
  if (isShown && target?.localName === "main") return;
  const page = target?.closest(".leaf") ?? null;
  for (const shown of document.querySelectorAll(".leaf.here")) shown.classList.remove("here");
  page?.classList.add("here");
  document.documentElement.dataset["at"] = page === null ? "contents" : "page";
  for (let fold = target?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
  if (target === null || target === page) scrollTo({ top: 0, behavior: "instant" });
  else target.scrollIntoView({ behavior: "instant" });
  if (target instanceof HTMLElement && target === page) target.focus({ preventScroll: true });
}
