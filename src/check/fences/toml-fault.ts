import { TomlError, parse } from "smol-toml";
import type { FenceFault } from "./fence-fault.ts";

/** Why a text is no TOML, or null. */
export function tomlFault(text: string): FenceFault | null {
  try {
    parse(text);
    return null;
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const lines = text.split("\n");
    const before = lines.slice(0, error.line - 1).reduce((sum, { length }) => sum + length + 1, 0);
    const [first = ""] = error.message.split("\n");
    const reason = first.replace(/^Invalid TOML document: /, "").replace(/\.$/, "");
    return {
      at: Math.min(before + Math.max(error.column - 1, 0), text.length),
      message: `TOML: ${reason}`,
      fix: "Write `key = value` on each line; text stands in double quotes, and a table begins with `[name]`.",
    };
  }
}
