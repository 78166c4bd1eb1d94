import type { OpenIndex } from "./open-index.ts";
import { partsOf } from "./words.ts";

export interface NamedProjects {
  readonly projects: ReadonlySet<number>;
  /** Whether a word is nothing but the name of a project. */
  isName(word: string): boolean;
}

const plain = (text: string): string => partsOf(text).join("");

/** Which projects a text names: by name, by the first part of it, or by a host or service that only one has. */
export function namedProjects({ projects }: OpenIndex, lines: readonly string[]): NamedProjects {
  const firsts = projects.map(({ id }) => partsOf(id)[0] ?? "");
  const names = projects.map(({ id, name }, number) => {
    const first = firsts[number] ?? "";
    const isOwn = first.length >= 3 && firsts.filter((other) => other === first).length === 1;
    return new Set([plain(id), plain(name), ...(isOwn ? [first] : [])]);
  });
  const text = lines.join("\n").toLowerCase();
  const parts = new Set(partsOf(text).flatMap((part, at, all) => [part, `${part}${all[at + 1] ?? ""}`]));
  const named = projects.flatMap(({ marks }, number) => {
    const isNamed = [...(names[number] ?? [])].some((name) => parts.has(name)) || marks.some((mark) => text.includes(mark));
    return isNamed ? [number] : [];
  });
  return { projects: new Set(named), isName: (word) => names.some((own) => own.has(plain(word))) };
}
