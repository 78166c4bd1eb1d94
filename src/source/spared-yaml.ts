import { isPair, isScalar, isSeq, parseDocument, visit } from "yaml";
import type { Document } from "yaml";

/** YAML of which single lines are at fault, read as if something harmless stood in them. */
export interface SparedYaml {
  readonly document: Document.Parsed;
  /** Where it stands. */
  readonly standIns: readonly (readonly PropertyKey[])[];
}

/** Complaints about one line, which say nothing of those around it: `a: b: c`, `a: @b`, a key that stands twice. */
const ofOneLine: ReadonlySet<string> = new Set(["BLOCK_AS_IMPLICIT_KEY", "BAD_SCALAR_START", "DUPLICATE_KEY"]);

/** Null where a fault reaches further than its line, or may. Offsets are those of the text. */
export function sparedYaml({ errors, warnings }: Document.Parsed, text: string): SparedYaml | null {
  if (warnings.length > 0 || errors.some(({ code }) => !ofOneLine.has(code))) return null;
  const values = errors.filter(({ code }) => code !== "DUPLICATE_KEY").map(({ pos }) => pos[0]);
  let harmless = text;
  for (const start of values) {
    const from = text.lastIndexOf("\n", start - 1) + 1;
    const rest = /^[^\n]*?(?=\s*(?:\n|$))/.exec(text.slice(start))?.[0] ?? "";
    if (rest === "" || /[[\]{}]/.test(text.slice(from, start))) return null;
    harmless = harmless.slice(0, start) + "x".repeat(rest.length) + harmless.slice(start + rest.length);
  }
  const document = parseDocument(harmless, { prettyErrors: false, uniqueKeys: true, version: "1.2" });
  if (document.warnings.length > 0 || document.errors.some(({ code }) => code !== "DUPLICATE_KEY")) return null;
  const places = new Set([...values, ...document.errors.map(({ pos }) => pos[0])]);
  return { document, standIns: pathsAt(document, places) };
}

/** The paths of the values, or of the keys, that begin at one of the offsets. */
function pathsAt(document: Document.Parsed, places: ReadonlySet<number>): readonly (readonly PropertyKey[])[] {
  const found: (readonly PropertyKey[])[] = [];
  visit(document, {
    Scalar(key, node, above) {
      if (node.range && places.has(node.range[0])) found.push(pathTo(key, above));
    },
  });
  return found;
}

/** The path of a node, of which its key in the last of the nodes above is known; of a key that of its value. */
export function pathTo(key: number | "key" | "value" | null, above: readonly unknown[]): readonly PropertyKey[] {
  const steps = above.map((node, depth) => {
    if (isPair(node)) return String(isScalar(node.key) ? node.key.value : node.key);
    return isSeq(node) && depth < above.length - 1 ? node.items.indexOf(above[depth + 1]) : null;
  });
  return [...steps, typeof key === "number" && isSeq(above.at(-1)) ? key : null].filter((step) => step !== null);
}
