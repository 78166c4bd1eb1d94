import { posix } from "node:path";
import type { GuideEntry, RunbookEntry } from "./catalog.ts";
import { decodedAddress } from "./decoded-address.ts";

/** The path, from the content directory, of a picture that stands beside a text; null for one of the site's own, such as `/site.png`. */
export function picturePath(file: string, address: string): string | null {
  return address.startsWith("/") ? null : posix.join(posix.dirname(file), decodedAddress(address));
}

/** Those of a guide or a runbook, each once. */
export const picturesOf = ({ file, outline }: Pick<GuideEntry | RunbookEntry, "file" | "outline">): readonly string[] =>
  [...new Set(outline.images.map(({ url }) => picturePath(file, url)))].filter((path) => path !== null);
