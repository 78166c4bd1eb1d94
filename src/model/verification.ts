import { createHash } from "node:crypto";
import type { Input } from "../../schemas/input.ts";
import type { Verified } from "../../schemas/verified.ts";
import type { DocumentEntry } from "./catalog.ts";

type Tried = Pick<
  DocumentEntry<string, { readonly inputs: readonly Input[]; readonly verified?: Verified | undefined }>,
  "data" | "outline"
>;

/** How a page stands to what somebody tried of it: `never`, `changed` since, or as it was (`holds`). */
export interface Verification {
  readonly state: "never" | "changed" | "holds";
  readonly tried: Verified | null;
  /** Of the page as it is now. */
  readonly digest: string;
}

export function verification(document: Tried): Verification {
  const digest = commandDigest(document);
  const tried = document.data.verified ?? null;
  return { state: tried === null ? "never" : tried.digest === digest ? "holds" : "changed", tried, digest };
}

/**
 * What a reader runs: the commands in their order, and the rules for the values in them. Not the words around them, nor
 * risk, effect and expected answers, which say what a command does without changing it.
 */
function commandDigest({ data, outline }: Tried): string {
  const commands = outline.fences.filter(({ command }) => command !== null).map(({ language, value }) => [language, value.trimEnd()]);
  const inputs = data.inputs.map(({ label: _label, help: _help, example: _example, ...rules }) => rules);
  const names = inputs.map((rules) => Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash("sha256")
    .update(JSON.stringify([commands, names]))
    .digest("hex")
    .slice(0, 12);
}
