/** All saved pages in one file. A style sheet that stands in many of them is held once. */
export interface SavedPages {
  /** What every answer of the host carries. */
  readonly headers: Readonly<Record<string, string>>;
  readonly styles: readonly string[];
  /** By path from the root of the site: the HTML, with the number of its text in each style. */
  readonly pages: Readonly<Record<string, string>>;
}

/** Packs pages, given as HTML by address, in the order of their addresses. */
export function packPages(pages: ReadonlyMap<string, string>, headers: Readonly<Record<string, string>>): SavedPages {
  const numbers = new Map<string, number>();
  const numbered = (_: string, text: string): string => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return `<style>${number}</style>`;
  };
  const packed = [...pages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, html]) => [path, html.replace(/<style>([\s\S]*?)<\/style>/g, numbered)] as const);
  return { headers, styles: [...numbers.keys()], pages: Object.fromEntries(packed) };
}

/** A saved page as it was; null if it is not saved. */
export function savedPage({ pages, styles }: SavedPages, path: string): string | null {
  const html = Object.hasOwn(pages, path) ? pages[path] : undefined;
  return html?.replace(/<style>(\d+)<\/style>/g, (_, number: string) => `<style>${styles[Number(number)] ?? ""}</style>`) ?? null;
}
