import { placeholderPattern } from "./placeholder.ts";
import type { Quoting } from "./quote-value.ts";

/** At each placeholder of a code: `quoting` within its strings, `inert` outside. A mark is escaped by doubling it, in double quotes by a backslash. */
export function stringQuotings(code: string, mark: "'" | '"', quoting: Quoting): readonly (readonly Quoting[])[] {
  const escaped = mark === '"' ? /\\./gs : /--[^\n]*|\/\*[\s\S]*?\*\//g;
  return [...code.matchAll(placeholderPattern("g"))].map(({ index }): readonly Quoting[] => {
    const isInside = code.slice(0, index).replace(escaped, "").split(mark).length % 2 === 0;
    return isInside ? [quoting] : ["inert"];
  });
}
