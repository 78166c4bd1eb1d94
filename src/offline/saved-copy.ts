/** A saved page with a bar above its main part that says how old the copy is. Times are in milliseconds. */
export function savedCopy(html: string, savedAt: number, now: number): string {
  const bar = `<aside class="saved-copy slab" aria-label="Saved copy">Saved copy, ${ageWords(now - savedAt)}. The site did not answer. <a href="">Try again</a></aside>`;
  return html.replace("<main ", () => `${bar}<main `);
}

/** `less than an hour old`, `3 hours old`, `12 days old`. */
export function ageWords(age: number): string {
  const hours = Math.floor(age / 3_600_000);
  if (!(hours >= 1)) return "less than an hour old";
  if (hours < 48) return hours === 1 ? "1 hour old" : `${hours} hours old`;
  return `${Math.floor(hours / 24)} days old`;
}
