import assert from "node:assert/strict";
import { test } from "node:test";
import { resolve } from "../../src/find/resolve.ts";
import { contentIndex } from "./content-index.ts";

test("a question about a part of a page leads to that section", () => {
  const [first] = resolve(contentIndex, "railway logs --service ayni-flower -f").results;
  assert.equal(`${first?.url}#${first?.anchor}`, "/ayni/guides/logs/#flower");
});

test("a row of a table stays the place", () => {
  assert.equal(resolve(contentIndex, "FLOWER_BASIC_AUTH").results[0]?.anchor, "FLOWER_BASIC_AUTH");
});
