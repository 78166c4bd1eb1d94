import type { z } from "zod";
import { didYouMean } from "../diagnostics/did-you-mean.ts";
import { bareSchema, definitionOf, freeKeys, partAt, pickOption, schemaAt } from "./schema-at.ts";
import { choicesOf, meantIssues } from "./schema-expectation.ts";
import type { Issue } from "./schema-expectation.ts";
import { standIn } from "./stand-in.ts";

type Path = readonly PropertyKey[];

/** Data that do not fit their schema, read as if each fault had been mended: all that is valid of them, at its own place. */
export interface MendedData {
  /** As the schema gives them. */
  readonly data: unknown;
  /** Where something stands for what nobody knows; no rule may judge by it. */
  readonly standIns: readonly Path[];
  /** Faults of the data as they are written, beside the places that were `open`. */
  readonly first: readonly Issue[];
  /** Faults that showed only when others were mended; their paths lead into `named`. */
  readonly further: readonly Issue[];
  /** The data as they were, but with the right name for a mistyped key. */
  readonly named: unknown;
  /** The path in the file of a path in `named`. */
  writtenPath(path: Path): Path;
}

/** A mended fault can lay open others; no schema has more layers. */
const MOST_ROUNDS = 6;

/** Null where too little fits for the rest to say anything. `open` are places of which nothing is known from the start. */
export function mendData(schema: z.ZodType, written: unknown, open: readonly Path[] = []): MendedData | null {
  if (written === null || typeof written !== "object") return null;
  const data: unknown = structuredClone(written);
  const named: unknown = structuredClone(written);
  const standIns = new Map(open.map((path) => [JSON.stringify(path), path] as const));
  const writtenKeys = new Map<string, PropertyKey>();
  const first: Issue[] = [];
  const further: Issue[] = [];
  const keep = (path: Path): void => void standIns.set(JSON.stringify(path), path);

  for (let round = 0; round < MOST_ROUNDS; round++) {
    const parsed = schema.safeParse(data, { jitless: true });
    if (parsed.success) {
      const writtenPath = (path: Path): Path => path.map((step, at) => writtenKeys.get(JSON.stringify(path.slice(0, at + 1))) ?? step);
      return { data: parsed.data, standIns: [...standIns.values()], first, further, named, writtenPath };
    }
    const issues = parsed.error.issues.flatMap(meantIssues);
    (round === 0 ? first : further).push(...issues.flatMap((issue) => besideStandIns(issue, standIns)));
    const unknown = issues
      .flatMap(unknownKeys)
      .map(({ path, key }) => ({ path, key, meant: didYouMean(key, freeKeys(schema, path, data)) }));
    for (const { path, key, meant } of unknown) {
      moveKey(partAt(data, path), key, meant);
      if (meant === null) continue;
      moveKey(partAt(named, path), key, meant);
      writtenKeys.set(JSON.stringify([...path, meant]), key);
    }
    // A key that nobody knows may stand for any that is absent.
    const nameless = unknown.filter(({ meant }) => meant === null);
    for (const { path } of nameless) for (const absent of freeKeys(schema, path, data)) keep([...path, absent]);
    for (const issue of issues) {
      const hasNameNow = round === 0 && writtenKeys.has(JSON.stringify(issue.path));
      if (issue.code === "unrecognized_keys" || hasNameNow) continue;
      const filled = fill(schema, data, issue);
      if (filled === null) return null;
      for (const path of [filled, ...shapedBy(schema, data, issue)]) keep(path);
    }
  }
  return null;
}

const unknownKeys = (issue: Issue): readonly { readonly path: Path; readonly key: string }[] =>
  issue.code === "unrecognized_keys" ? issue.keys.map((key) => ({ path: issue.path, key })) : [];

/** The issue as far as it is about what was written. */
function besideStandIns(issue: Issue, standIns: ReadonlyMap<string, Path>): readonly Issue[] {
  const isBeside = (path: Path): boolean => !path.some((_, at) => standIns.has(JSON.stringify(path.slice(0, at + 1))));
  if (issue.code !== "unrecognized_keys") return isBeside(issue.path) ? [issue] : [];
  const keys = issue.keys.filter((key) => isBeside([...issue.path, key]));
  return keys.length === 0 ? [] : [{ ...issue, keys }];
}

/** Where nobody knows which shape a map should have, its `kind` being wrong: the keys that not all shapes have. */
function shapedBy(schema: z.ZodType, data: unknown, issue: Issue): readonly Path[] {
  if (issue.code !== "invalid_union" || !("discriminator" in issue)) return [];
  const holder = issue.path.slice(0, -1);
  const union = schemaAt(schema, holder, data);
  const options = union === undefined ? [] : (definitionOf(bareSchema(union)).options ?? []);
  const shapes = options.map((option) => Object.keys(definitionOf(bareSchema(option)).shape ?? {}));
  const keys = [...new Set(shapes.flat())];
  return keys.filter((key) => !shapes.every((shape) => shape.includes(key))).map((key) => [...holder, key]);
}

/** Gives a key another name, or takes it away. */
function moveKey(holder: unknown, from: string, to: string | null): void {
  if (holder === null || typeof holder !== "object") return;
  const taken: unknown = Reflect.get(holder, from);
  Reflect.deleteProperty(holder, from);
  if (to !== null) Reflect.set(holder, to, taken);
}

/** Puts something that fits where something does not, and says where; null where nothing can be put. */
function fill(schema: z.ZodType, data: unknown, issue: Issue): Path | null {
  const key = issue.path.at(-1);
  const holder = partAt(data, issue.path.slice(0, -1));
  const part = schemaAt(schema, issue.path, data);
  const written = partAt(data, issue.path);
  if (key === undefined || holder === null || typeof holder !== "object") return null;
  if (issue.code === "custom" && part !== undefined && written !== null && typeof written === "object") {
    const settled = settle(part, written);
    return settled === null ? null : [...issue.path, settled];
  }
  const choices = choicesOf(issue);
  const choice = (typeof written === "string" ? didYouMean(written, choices) : null) ?? choices[0];
  if (choice === undefined && part === undefined) return null;
  return Reflect.set(holder, key, choice ?? standIn(part as z.ZodType)) ? issue.path : null;
}

/** Gives a map, or takes from it, the key that its fields together ask for; says which, or null where no one key does. */
function settle(schema: z.ZodType, map: object): string | null {
  const complaints = (): number => {
    const issues = schema.safeParse(map, { jitless: true }).error?.issues ?? [];
    return issues.every(({ code }) => code === "custom") ? issues.length : Number.POSITIVE_INFINITY;
  };
  const before = complaints();
  for (const [key, field] of Object.entries(definitionOf(pickOption(bareSchema(schema), map)).shape ?? {})) {
    const written: unknown = Reflect.get(map, key);
    Reflect.set(map, key, written === undefined ? standIn(bareSchema(field)) : undefined);
    if (complaints() < before) return key;
    Reflect.set(map, key, written);
  }
  return null;
}
