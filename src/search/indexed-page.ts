/** Between an end tag and the tag that follows; not inside code, where tags colour the parts of one word. */
const SEAM = /(?<=<\/[a-z][a-z0-9-]*>)(?=<(?!\/|wbr|var|span class="c-))/g;

/**
 * A page as it is indexed, or null when it has no `data-pagefind-body`. Cells and labels that only the stylesheet sets
 * apart would be read as one word, so a space is put between them. `sayings` are further words that must find the page.
 */
export function indexedPage(html: string, sayings: readonly string[]): string | null {
  if (!html.includes("data-pagefind-body")) return null;
  const added = sayings.map((saying) => `<p data-pagefind-weight="4">${escapeHtml(saying.replaceAll("`", ""))}</p>`).join("");
  return html.replace(SEAM, " ").replace("</main>", () => `${added}</main>`);
}

const escapeHtml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
