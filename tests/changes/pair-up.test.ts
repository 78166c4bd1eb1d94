import assert from "node:assert/strict";
import { test } from "node:test";
import { pairUp } from "../../src/changes/pair-up.ts";

interface Named {
  readonly name: string;
}

const list = (...names: readonly string[]): readonly Named[] => names.map((name) => ({ name }));
const whole = ({ name }: Named): string => name;
const initial = ({ name }: Named): string | null => name[0] ?? null;

function paired(before: readonly Named[], after: readonly Named[], ...keys: readonly ((item: Named) => string | null)[]) {
  const { pairs, gone, added } = pairUp(before, after, ...keys);
  return { pairs: pairs.map((pair) => pair.map(whole).join(" ")), gone: gone.map(whole), added: added.map(whole) };
}

test("pairs by the surest key first, and by the next what is left", () => {
  const found = paired(list("ab", "ac", "x"), list("ac", "ad", "y"), whole, initial);
  assert.deepEqual(found, { pairs: ["ac ac", "ab ad"], gone: ["x"], added: ["y"] });
});

test("pairs equal things each once, in their order", () => {
  const before = list("a", "a");
  const after = list("a", "a", "a");
  const { pairs, added } = pairUp(before, after, whole);
  assert.ok(pairs.every(([was, now], at) => was === before[at] && now === after[at]));
  assert.deepEqual([pairs.length, added[0] === after[2]], [2, true]);
});

test("pairs nothing by a key of null", () => {
  assert.deepEqual(paired(list(""), list(""), initial), { pairs: [], gone: [""], added: [""] });
});
