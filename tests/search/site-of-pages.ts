import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface TestPage {
  readonly url: string;
  readonly title: string;
  /** Null for a page that is not to be found. */
  readonly kind: string | null;
  /** The name of its system. */
  readonly project?: string;
  /** HTML. */
  readonly body: string;
}

/** Writes pages into a folder as the site's frame makes them, and returns the folder. */
export function siteOfPages(folder: string, pages: readonly TestPage[]): string {
  for (const { url, title, kind, project = "Shop", body } of pages) {
    const searched =
      kind === null
        ? ""
        : ` data-pagefind-body data-pagefind-meta="kind[data-kind], project[data-system]" data-kind="${kind}" data-system="${project}"`;
    mkdirSync(join(folder, url), { recursive: true });
    writeFileSync(
      join(folder, url, "index.html"),
      `<!doctype html><html lang="en"><head><title>${title} · Signalbox</title></head><body><nav>Runbooks zebra</nav><main${searched}><h1>${title}</h1>${body}</main></body></html>`,
    );
  }
  return folder;
}
