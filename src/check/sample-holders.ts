import { addToList } from "../find/add-to-list.ts";
import { atomsOf, matchAtoms, matchPattern, parseSignature } from "../find/signature.ts";
import type { Atom } from "../find/signature.ts";
import type { RunbookEntry } from "../model/catalog.ts";

/** A sample, and the runbook that it belongs to. */
interface Sample {
  readonly runbook: RunbookEntry;
  readonly number: number;
  readonly lines: readonly string[];
  readonly atoms: readonly Atom[];
}

/** Finds a sample of another runbook that holds the whole of a signature, or null. */
export type FindHolder = (signature: string, owner: RunbookEntry) => Pick<Sample, "runbook" | "number"> | null;

const alike = { weightOfAtom: () => 1, isProjectName: () => false };

/** Reads the samples of a project's runbooks once, so that many signatures can be looked for in them. */
export function sampleHolders(runbooks: readonly RunbookEntry[]): FindHolder {
  const samples = runbooks.flatMap((runbook) =>
    runbook.data.samples.map((text, number): Sample => {
      const lines = text.split("\n");
      return { runbook, number, lines, atoms: atomsOf(lines) };
    }),
  );
  const byAtom = new Map<string, Sample[]>();
  for (const sample of samples) for (const atom of new Set(sample.atoms.map(({ text }) => text))) addToList(byAtom, atom, sample);

  return (text, owner) => {
    const signature = parseSignature(text);
    if (signature === null) return null;
    if (signature.kind === "pattern")
      return samples.find(({ runbook, lines }) => runbook !== owner && matchPattern(signature.pattern, lines) !== null) ?? null;
    const lists = signature.atoms.map((atom) => byAtom.get(atom.text) ?? []);
    const [fewest = []] = lists.toSorted((a, b) => a.length - b.length);
    return fewest.find(({ runbook, atoms }) => runbook !== owner && holdsAll(signature.atoms, atoms)) ?? null;
  };
}

function holdsAll(wanted: Parameters<typeof matchAtoms>[0], atoms: readonly Atom[]): boolean {
  const places = new Map<string, number[]>();
  for (const [place, { text }] of atoms.entries()) addToList(places, text, place);
  return matchAtoms(wanted, places, atoms, alike)?.coverage === 1;
}
