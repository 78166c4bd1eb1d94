import assert from "node:assert/strict";
import { test } from "node:test";
import { roving } from "../../src/client/roving.ts";

test("from the field the arrow down leads to the first answer, other keys stay with the text", () => {
  assert.equal(roving("ArrowDown", -1, 3), 0);
  for (const key of ["ArrowUp", "Home", "End", "a"]) assert.equal(roving(key, -1, 3), undefined);
});

test("in the list arrows go one by one, and back to the field", () => {
  assert.equal(roving("ArrowDown", 0, 3), 1);
  assert.equal(roving("ArrowDown", 2, 3), 2);
  assert.equal(roving("ArrowUp", 2, 3), 1);
  assert.equal(roving("ArrowUp", 0, 3), -1);
  assert.equal(roving("Home", 2, 3), 0);
  assert.equal(roving("End", 0, 3), 2);
});

test("other keys, and an empty list, lead nowhere", () => {
  assert.equal(roving("Enter", 1, 3), undefined);
  assert.equal(roving("ArrowDown", -1, 0), undefined);
});
