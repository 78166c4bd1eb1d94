import { editDistance } from "../diagnostics/edit-distance.ts";
import type { OpenIndex } from "./open-index.ts";
import { isPlainWord } from "./plain-words.ts";
import { stem } from "./stem.ts";
import { isConceptWord } from "./synonyms.ts";
import { partsOf } from "./words.ts";

export interface NamedProjects {
  readonly projects: ReadonlySet<number>;
  /** Whether a word is nothing but the name of a project. */
  isName(word: string): boolean;
}

const plain = (text: string): string => partsOf(text).join("");

const LEAST_LETTERS = 4;

/**
 * Which projects a text names: by name, by the first part of it, or by a host or service that only one has. In a question a
 * name may hold one slip, as long as its first letter is right and what stands there is no known word.
 */
export function namedProjects({ projects, terms }: OpenIndex, lines: readonly string[], isQuestion: boolean): NamedProjects {
  const firsts = projects.map(({ id }) => partsOf(id)[0] ?? "");
  const names = projects.map(({ id, name }, number) => {
    const first = firsts[number] ?? "";
    const isOwn = first.length >= 3 && firsts.filter((other) => other === first).length === 1;
    return new Set([plain(id), plain(name), ...(isOwn ? [first] : [])]);
  });
  const text = lines.join("\n").toLowerCase();
  const written = partsOf(text);
  const parts = new Set(written.flatMap((part, at, all) => [part, `${part}${all[at + 1] ?? ""}`]));
  const slips = new Map(
    (isQuestion ? written : [])
      .filter((part) => part.length >= LEAST_LETTERS && !terms.has(stem(part)) && !isConceptWord(stem(part)) && !isPlainWord(stem(part)))
      .map((part) => [part, names.findIndex((own) => [...own].some((name) => isSlipOf(name, part)))]),
  );
  const slipped = new Set(slips.values());
  const named = projects.flatMap(({ marks }, number) => {
    const isNamed = [...(names[number] ?? [])].some((name) => parts.has(name)) || marks.some((mark) => text.includes(mark));
    return isNamed || slipped.has(number) ? [number] : [];
  });
  return { projects: new Set(named), isName: (word) => (slips.get(plain(word)) ?? -1) >= 0 || names.some((own) => own.has(plain(word))) };
}

const isSlipOf = (name: string, part: string): boolean =>
  name.length >= LEAST_LETTERS && name[0] === part[0] && editDistance(part, name, 1) === 1;
