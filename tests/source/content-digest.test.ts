import assert from "node:assert/strict";
import { test } from "node:test";
import { contentDigest } from "../../src/source/content-digest.ts";
import { textFile } from "../../src/source/text-file.ts";

const digest = (files: Readonly<Record<string, string>>) =>
  contentDigest(Object.entries(files).map(([path, text]) => textFile(path, text)));

test("tells apart content that differs in a path, a text or the border between two", () => {
  const contents = [{ a: "xy", b: "z" }, { a: "x", b: "yz" }, { a: "xy", c: "z" }, { a: "xyb", z: "" }, { a: "xy" }, {}];
  assert.equal(new Set(contents.map(digest)).size, contents.length);
  assert.equal(digest({ a: "xy" }), digest({ a: "xy" }));
});
