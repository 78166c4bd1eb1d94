import { isMap, isScalar, isSeq, parseDocument, visit } from "yaml";
import type { Document, Node, Pair } from "yaml";
import type { Span } from "../diagnostics/diagnostic.ts";
import { pathTo, sparedYaml } from "./spared-yaml.ts";
import { spanOf } from "./text-file.ts";
import type { TextFile } from "./text-file.ts";
import { yamlComplaints } from "./yaml-complaints.ts";

export interface YamlFault {
  readonly message: string;
  readonly span: Span;
}

export interface YamlDocument {
  /** Plain data; days stay strings. Undefined when there are faults. */
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  /** What can be read of it where the faults are of single lines; null where there are none, and where they reach further. */
  readonly spared: { readonly value: unknown; readonly standIns: readonly (readonly PropertyKey[])[] } | null;
  /** The place of a value (or of its key); for a path that does not exist, the nearest part that does. */
  locate(path: readonly PropertyKey[], part?: "key" | "value"): Span;
  /** Texts without quotes, on one line, that end at a comment. */
  cutTexts(): readonly CutText[];
}

export interface CutText {
  readonly path: readonly PropertyKey[];
  readonly text: string;
  /** What follows `#`, as it stands. */
  readonly comment: string;
  /** From the first letter of the text to the end of the comment. */
  readonly span: Span;
}

/**
 * YAML 1.2 between two offsets of a file, read when something of it is first asked for. Aliases are limited, so that a small
 * file cannot fill the memory.
 */
export function yamlDocument(file: TextFile, start = 0, end = file.text.length): YamlDocument {
  const at = ([from, to]: Range): Span => spanOf(file, start + from, start + to);
  const text = (): string => file.text.slice(start, end);
  let known: ReadYaml | undefined;
  const read = (): ReadYaml => (known ??= readYaml(text()));
  return {
    get value() {
      return read().value;
    },
    get faults() {
      return read().faults.map(({ message, range }) => ({ message, span: at(range) }));
    },
    get spared() {
      return read().spared;
    },
    locate: (path, part = "value") => at(rangeOf(read().document, path, part)),
    cutTexts: () => cutTexts(read().document, text()).map(({ range, ...cut }) => ({ ...cut, span: at(range) })),
  };
}

type Range = readonly [from: number, to: number];

type CutRange = Omit<CutText, "span"> & { readonly range: Range };

interface ReadYaml {
  readonly document: Document.Parsed;
  readonly value: unknown;
  readonly faults: readonly { readonly message: string; readonly range: Range }[];
  readonly spared: YamlDocument["spared"];
}

function readYaml(text: string): ReadYaml {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: true, version: "1.2" });
  // What the reader only warns of, such as a tag that it does not know, other readers refuse or run.
  const faults = yamlComplaints(document, text, [...document.errors, ...document.warnings]);
  const spared = faults.length > 0 ? sparedYaml(document, text) : null;
  try {
    if (spared !== null) {
      const value: unknown = spared.document.toJS({ maxAliasCount: 50 });
      return { document: spared.document, value: undefined, faults, spared: { value, standIns: spared.standIns } };
    }
    if (faults.length > 0) return { document, value: undefined, faults, spared };
    return { document, value: document.toJS({ maxAliasCount: 50 }), faults: [], spared };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      document,
      value: undefined,
      faults: faults.length > 0 ? faults : [{ message, range: openAlias(document, message) }],
      spared: null,
    };
  }
}

/** The `*name` that the complaint calls unresolved; the start of the document when it is about something else. */
function openAlias(document: Document.Parsed, complaint: string): [number, number] {
  const name = /^Unresolved alias .*: (.+)$/.exec(complaint)?.[1];
  let range: [number, number] = [0, 0];
  if (name === undefined) return range;
  visit(document, {
    Alias(_, alias) {
      if (alias.source !== name) return undefined;
      range = nodeRange(alias) ?? range;
      return visit.BREAK;
    },
  });
  return range;
}

function cutTexts(document: Document.Parsed, text: string): readonly CutRange[] {
  const found: CutRange[] = [];
  visit(document, {
    Scalar(key, { value, type, comment, range }, above) {
      if (key === "key" || type !== "PLAIN" || typeof value !== "string" || typeof comment !== "string" || !range) return;
      const [start, , behind] = range;
      const line = text.slice(start, behind).trimEnd();
      if (!line.includes("\n")) found.push({ path: pathTo(key, above), text: value, comment, range: [start, start + line.length] });
    },
  });
  return found;
}

function rangeOf(document: Document.Parsed, path: readonly PropertyKey[], part: "key" | "value"): [number, number] {
  let node: unknown = document.contents;
  let range = firstLine(document, node);
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === String(step));
      if (pair === undefined) return range;
      const key = nodeRange(pair.key);
      range = (last && part === "key") || nodeRange(pair.value) === null ? (key ?? range) : rangeFrom(document, pair.value, key);
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (item === undefined) return range;
      range = rangeFrom(document, item, null) ?? range;
      node = item;
    } else return range;
  }
  return range;
}

function nodeRange(node: unknown): [number, number] | null {
  const range = (node as Node | null | undefined)?.range;
  return range ? [range[0], range[1]] : null;
}

/** A scalar's own range; for a map or list its first line, since a frame of fifty lines tells nothing. */
function rangeFrom(document: Document.Parsed, node: unknown, fallback: [number, number] | null): [number, number] {
  if (isScalar(node)) return nodeRange(node) ?? fallback ?? [0, 0];
  return fallback ?? firstLine(document, node);
}

function firstLine(document: Document.Parsed, node: unknown): [number, number] {
  if (isMap(node) && node.items[0] !== undefined) return nodeRange(node.items[0].key) ?? [0, 0];
  if (isSeq(node) && node.items[0] !== undefined) return firstLine(document, node.items[0]);
  return nodeRange(node) ?? nodeRange(document.contents) ?? [0, 0];
}
