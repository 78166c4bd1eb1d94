import { isPattern, reachOf, safePattern } from "./safe-pattern.ts";

/** A signature ready to be looked for. */
export type Signature =
  | { readonly kind: "pattern"; readonly text: string; readonly pattern: RegExp }
  | { readonly kind: "atoms"; readonly text: string; readonly atoms: readonly SignatureAtom[] };

interface SignatureAtom {
  readonly text: string;
  /** How many other atoms may stand between the one before and this one. */
  readonly gap: number;
}

export interface Atom {
  readonly text: string;
  readonly line: number;
}

export interface AtomWeights {
  /** How much an atom tells. */
  weightOfAtom(atom: string): number;
  isProjectName(atom: string): boolean;
}

export interface SignatureMatch {
  /** Where it begins, counted from 0. */
  readonly line: number;
  /** The part of the signature's weight that was found, from 0 to 1. */
  readonly coverage: number;
}

const GAP = 8;
/** `<*>` stands for anything, so for more than a few words. */
const WIDE_GAP = 40;
const LEAST_COVERAGE = 0.75;

/** Null for a pattern that is not safe to run. */
export function parseSignature(text: string): Signature | null {
  if (isPattern(text)) {
    const pattern = safePattern(text);
    return pattern === null ? null : { kind: "pattern", text, pattern };
  }
  const atoms = text
    .split("<*>")
    .flatMap((piece, number) =>
      atomsOf([piece]).map((atom, index) => ({ text: atom.text, gap: number > 0 && index === 0 ? WIDE_GAP : GAP })),
    );
  return { kind: "atoms", text, atoms };
}

/** Letters and digits that stand together, in lower case, in their order. */
export function atomsOf(lines: readonly string[]): readonly Atom[] {
  return lines.flatMap((line, number) =>
    [...line.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ text: match[0], line: number })),
  );
}

/** Where a pattern fits a line as it was pasted. */
export function matchPattern(pattern: RegExp, lines: readonly string[]): SignatureMatch | null {
  const reach = reachOf(pattern);
  const line = lines.findIndex((text) => pattern.test(text.slice(0, reach)));
  return line < 0 ? null : { line, coverage: 1 };
}

/**
 * The best place where the atoms of a signature stand in their order, with bounded gaps. Atoms may be missing as long as
 * what is found weighs enough, but not the name of a project. `places` says where in the text each atom stands.
 */
export function matchAtoms(
  wanted: readonly SignatureAtom[],
  places: ReadonlyMap<string, readonly number[]>,
  text: readonly Atom[],
  { weightOfAtom: weight, isProjectName }: AtomWeights,
): SignatureMatch | null {
  if (!wanted.some((atom) => places.has(atom.text))) return null;
  const total = wanted.reduce((sum, atom) => sum + weight(atom.text), 0);
  if (wanted.some(({ text: name }) => isProjectName(name) && !places.has(name))) return null;
  const present = wanted.reduce((sum, atom) => sum + (places.has(atom.text) ? weight(atom.text) : 0), 0);
  if (total === 0 || present / total < LEAST_COVERAGE) return null;
  type State = { readonly place: number; readonly from: number; readonly sum: number };
  const ends: (readonly State[])[] = [];
  let best: State | null = null;
  for (const [index, atom] of wanted.entries()) {
    const own = weight(atom.text);
    const states = (places.get(atom.text) ?? []).map((place): State => {
      let before: State | null = null;
      let reach = atom.gap;
      for (let earlier = index - 1; earlier >= 0; earlier--) {
        for (const state of ends[earlier] ?? []) {
          const between = place - state.place - 1;
          if (between >= 0 && between <= reach && state.sum > (before?.sum ?? 0)) before = state;
        }
        reach = Math.max(reach, wanted[earlier]?.gap ?? GAP);
      }
      return { place, from: before?.from ?? place, sum: (before?.sum ?? 0) + own };
    });
    ends.push(states);
    for (const state of states) if (best === null || state.sum > best.sum) best = state;
  }
  if (best === null || best.sum / total < LEAST_COVERAGE) return null;
  return { line: text[best.from]?.line ?? 0, coverage: best.sum / total };
}
