import { statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const publicDirectory = fileURLToPath(new URL("../../public/", import.meta.url));

/** Whether the site publishes a file of this address as it stands in `public/`. */
export function isPublicFile(address: string): boolean {
  // A zero byte in a path throws; no file has one.
  if (address.includes("\0")) return false;
  return statSync(join(publicDirectory, address), { throwIfNoEntry: false })?.isFile() ?? false;
}
