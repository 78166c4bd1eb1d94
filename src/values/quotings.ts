import { placeholderPattern } from "./placeholder.ts";
import type { Quoting } from "./quote-value.ts";
import { shellQuotings } from "./shell-quotings.ts";
import { stringQuotings } from "./string-quotings.ts";

const shells: ReadonlySet<string> = new Set(["bash", "sh", "shell", "zsh", "console"]);

/** How the value of each placeholder in a code is to be written, in the order of the placeholders. */
export function quotings(code: string, language: string): readonly (readonly Quoting[])[] {
  if (shells.has(language)) return shellQuotings(code);
  if (language === "sql") return stringQuotings(code, "'", "sql");
  if (language === "json") return stringQuotings(code, '"', "json");
  return [...code.matchAll(placeholderPattern("g"))].map((): readonly Quoting[] => ["inert"]);
}
