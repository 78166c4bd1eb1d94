import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codes } from "../check/codes.ts";
import { didYouMean } from "../diagnostics/did-you-mean.ts";
import { ROOT } from "./directories.ts";
import { Failure } from "./failure.ts";

/** The page of a code, in Markdown. Throws `Failure` if there is no such code. */
export function rulePage(code: string): string {
  const known = codes.map((entry) => entry.code);
  const page = join(ROOT, "docs/rules", `${code}.md`);
  if (known.includes(code) && existsSync(page)) return readFileSync(page, "utf8");
  const meant = didYouMean(code, known);
  throw new Failure(`There is no code ${code}. ${meant === null ? `The codes are ${known.join(", ")}.` : `Did you mean ${meant}?`}`);
}
