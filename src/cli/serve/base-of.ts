import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The path of its host below which a built site is meant to stand, as its pages say; `/` where they say nothing. */
export function baseOf(siteDirectory: string): string {
  try {
    return /<html\b[^>]* data-base="([^"]*)"/i.exec(readFileSync(join(siteDirectory, "index.html"), "utf8"))?.[1] ?? "/";
  } catch {
    return "/";
  }
}
