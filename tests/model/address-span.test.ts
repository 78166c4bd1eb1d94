import assert from "node:assert/strict";
import { test } from "node:test";
import { readOutline } from "../../src/model/read-outline.ts";
import { markdownDocument } from "../../src/source/markdown-document.ts";
import { textFile } from "../../src/source/text-file.ts";

/** What the spans of all addresses in a text hold. */
function addresses(text: string): readonly string[] {
  const { links, definitions, images } = readOutline(markdownDocument(textFile("a.md", text), 0, "md"));
  const lines = text.split("\n");
  return [...links, ...definitions, ...images].map(({ addressSpan: { line, column, endColumn } }) =>
    (lines[line - 1] ?? "").slice(column - 1, endColumn - 1),
  );
}

for (const [written, address] of [
  ["[words](/shop/)", "/shop/"],
  ['[words]( /shop/ "a title (of it)" )', "/shop/"],
  ["[words](</a b/>)", "/a b/"],
  ["[words](/a_(b)_(c))", "/a_(b)_(c)"],
  ["[`](/x)` and **more**](/shop/#go-back)", "/shop/#go-back"],
  ["[](/shop/)", "/shop/"],
  ["[words]()", "[words]()"],
  ["[a\\]b](/shop/)", "/shop/"],
  ["<https://shop.example/a>", "https://shop.example/a"],
  ["https://shop.example/a", "https://shop.example/a"],
  ["![words](/images/a.png)", "/images/a.png"],
  ["![](</images/a b.png> 'title')", "/images/a b.png"],
  ["[words]: /shop/", "/shop/"],
  ['[a b]: </shop/x> "title"', "/shop/x"],
  ["😀 [é](/shop/é/)", "/shop/é/"],
] as const) {
  test(`the address of ${written}`, () => assert.deepEqual(addresses(written), [address]));
}

test("an image in a link has an address of its own", () => {
  assert.deepEqual(addresses("[![map](/images/map.png)](/shop/)"), ["/shop/", "/images/map.png"]);
});

test("an image by name has the address of the line that defines it", () => {
  assert.deepEqual(addresses("![map][m]\n\n[m]: /images/map.png"), ["/images/map.png", "/images/map.png"]);
});
