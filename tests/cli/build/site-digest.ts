import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { siteFiles } from "../../../src/cli/build/site-files.ts";

/** The hash of every file of a built site by its path. */
export const siteDigest = (site: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    siteFiles(site).map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(site, file)))
        .digest("hex"),
    ]),
  );
