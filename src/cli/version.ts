import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./directories.ts";

/** The version of this program, as of semver. */
export const version = (): string => (JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string }).version;
