import assert from "node:assert/strict";
import { test } from "node:test";
import { addToList } from "../../src/find/add-to-list.ts";

test("values stand under their key in their order, each as often as it was added", () => {
  const lists = new Map<string, number[]>([["there", [0]]]);
  for (const [key, value] of [
    ["new", 1],
    ["there", 2],
    ["new", 1],
  ] as const)
    addToList(lists, key, value);
  assert.deepEqual(
    [...lists],
    [
      ["there", [0, 2]],
      ["new", [1, 1]],
    ],
  );
});
