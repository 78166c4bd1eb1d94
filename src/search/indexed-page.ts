/** Between an end tag and the tag that follows; not inside code, where tags colour the parts of one word. */
const SEAM = /(?<=<\/[a-z][a-z0-9-]*>)(?=<(?!\/|wbr|var|span class="c-))/g;

/** Tags that part no words; there are as many as words. */
const NO_SEAM = /<\/?(?:a|b|code|em|i|span|strong|var|wbr)(?:\s[^">]*(?:"[^"]*"[^">]*)*)?>/g;

/**
 * The part of a page that is indexed, as a page, or null when it has no `data-pagefind-body`. Cells and labels that only the
 * stylesheet sets apart would be read as one word, so a space is put between them. `sayings` are further words that must
 * find the page.
 */
export function indexedPage(html: string, sayings: readonly string[]): string | null {
  const main = /<main [^>]*data-pagefind-body[\s\S]*<\/main>/.exec(html)?.[0];
  if (main === undefined) return null;
  const added = sayings.map((saying) => `<p data-pagefind-weight="4">${escapeHtml(saying.replaceAll("`", ""))}</p>`).join("");
  const text = main
    .replace(SEAM, " ")
    .replace(NO_SEAM, "")
    .replace("</main>", () => `${added}</main>`);
  return `<!doctype html><html lang="en"><body>${text}</body></html>`;
}

const escapeHtml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
