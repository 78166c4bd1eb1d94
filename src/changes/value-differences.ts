import { isDeepStrictEqual } from "node:util";
import { stringify } from "yaml";
import { dataPath } from "../model/data-words.ts";
import { pairUp } from "./pair-up.ts";

/** A field whose value is another one, was not there, or is not there any more. */
export interface ValueDifference {
  /** In the new data; in the old for what is gone. */
  readonly path: readonly PropertyKey[];
  /** As a reader finds it: `inputs[value].pattern`. */
  readonly name: string;
  /** As an author writes it, in one line where it is no text of several; null where nothing is. */
  readonly before: string | null;
  readonly after: string | null;
  /** Whether a list holds the same things in another order. */
  readonly isOrder?: true;
}

/** Where two states of the same data differ, at the deepest place that says it. */
export function valueDifferences(before: unknown, after: unknown): readonly ValueDifference[] {
  const found: ValueDifference[] = [];
  const compare = (was: unknown, now: unknown, path: readonly PropertyKey[]): void => {
    if (isDeepStrictEqual(was, now)) return;
    if (Array.isArray(was) && Array.isArray(now)) compareLists(was, now, path);
    else if (isMap(was) && isMap(now) && was["kind"] === now["kind"]) {
      for (const key of new Set([...Object.keys(was), ...Object.keys(now)])) compare(was[key], now[key], [...path, key]);
    } else {
      const name = dataPath(path, now === undefined ? before : after);
      found.push({ path, name, before: written(was), after: written(now) });
    }
  };
  const compareLists = (was: readonly unknown[], now: readonly unknown[], path: readonly PropertyKey[]): void => {
    const [old, young] = [was, now].map((list) => list.map((value, at) => ({ value, at }))) as [Item[], Item[]];
    const { pairs, gone, added } = pairUp(
      old,
      young,
      ({ value }) => JSON.stringify(value),
      ({ value }) => nameIn(value),
    );
    const name = dataPath(path, after);
    for (const { value } of gone) found.push({ path, name, before: written(value), after: null });
    for (const [one, other] of pairs) compare(one.value, other.value, [...path, other.at]);
    for (const { value, at } of added) found.push({ path: [...path, at], name, before: null, after: written(value) });
    const places = pairs.toSorted(([, one], [, other]) => one.at - other.at).map(([one]) => one.at);
    if (places.some((at, index) => at < (places[index - 1] ?? 0))) found.push({ path, name, isOrder: true, ...inOrder(pairs) });
  };
  compare(before, after, []);
  return found;
}

interface Item {
  readonly value: unknown;
  readonly at: number;
}

/** What an item of a list is called, whatever else is written about it. */
const NAMES = ["id", "name", "label", "purpose", "who", "cause", "area", "document", "environment", "value", "when"];

function nameIn(value: unknown): string | null {
  if (!isMap(value)) return null;
  const key = NAMES.find((name) => typeof value[name] === "string");
  return key === undefined ? null : `${key}: ${String(value[key])}`;
}

function inOrder(pairs: readonly (readonly [Item, Item])[]): { before: string; after: string } {
  const words = (side: 0 | 1) =>
    pairs
      .map((pair) => pair[side])
      .sort((one, other) => one.at - other.at)
      .map(({ value }) => nameIn(value)?.replace(/^\w+: /, "") ?? written(value))
      .join("\n");
  return { before: words(0), after: words(1) };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function written(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== "object") return String(value).trimEnd();
  return stringify(value, { collectionStyle: "flow", lineWidth: 0, flowCollectionPadding: true }).trimEnd();
}
