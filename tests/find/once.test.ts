import assert from "node:assert/strict";
import { test } from "node:test";
import { once } from "../../src/find/once.ts";

test("what is made is made at the first call, and only then", () => {
  let made = 0;
  const get = once(() => ++made);
  assert.equal(made, 0);
  assert.deepEqual([get(), get(), made], [1, 1, 1]);
});

test("nothing is a value too", () => {
  let made = 0;
  const get = once(() => void made++);
  get();
  get();
  assert.equal(made, 1);
});

test("what failed is tried again", () => {
  let calls = 0;
  const get = once(() => {
    if (++calls === 1) throw new Error("first");
    return calls;
  });
  assert.throws(get, /first/);
  assert.equal(get(), 2);
});
