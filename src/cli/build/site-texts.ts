import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The pages of a site that is nearly finished: what is made of them and what verifies them see the same text, read once. */
export interface SiteTexts {
  /** The page in a file, from the root of the site. */
  read(file: string): string;
  /** Writes a page anew. */
  write(file: string, text: string): void;
}

export function siteTexts(site: string): SiteTexts {
  const texts = new Map<string, string>();
  return {
    read(file) {
      const text = texts.get(file) ?? readFileSync(join(site, file), "utf8");
      texts.set(file, text);
      return text;
    },
    write(file, text) {
      texts.delete(file);
      writeFileSync(join(site, file), text);
    },
  };
}
