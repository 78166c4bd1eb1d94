import assert from "node:assert/strict";
import { test } from "node:test";
import { resolve } from "../../src/find/resolve.ts";
import { contentIndex } from "./content-index.ts";

const first = (text: string) => resolve(contentIndex, text).results[0];

test("a command leads to a page on which it stands as it was typed", () => {
  assert.equal(first("railway scale web=3")?.url, "/kars/guides/scaling/");
  assert.match(first("railway scale web=3")?.why ?? "", /^has the command `railway scale web=3`/);
});

test("what stands nowhere, or in part only, is no command", () => {
  for (const text of ["railway scale web=7", "scale web=3", "railway scale web=3 please"]) {
    assert.doesNotMatch(first(text)?.why ?? "", /has the command/, text);
  }
});
