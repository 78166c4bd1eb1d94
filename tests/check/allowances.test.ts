import assert from "node:assert/strict";
import { test } from "node:test";
import { allowancesOf } from "../../src/check/allowances.ts";
import { contentDocument } from "../../src/model/content-document.ts";
import { contentPlace } from "../../src/model/content-path.ts";
import { textFile } from "../../src/source/text-file.ts";

function scopes(path: string, text: string): readonly (readonly [code: string, reason: string, first: number, last: number])[] {
  const place = contentPlace(path);
  assert.ok(place);
  return allowancesOf(contentDocument(textFile(path, text), place)).map(({ code, reason, firstLine, lastLine }) => [
    code,
    reason,
    firstLine,
    lastLine,
  ]);
}

test("in Markdown it holds for the next block", () => {
  const text = "---\ntitle: x\n---\n\n<!-- signalbox-allow secret: not one -->\n\none\ntwo\n\nthree\n";
  assert.deepEqual(scopes("shop/guides/a.md", text), [["secret", "not one", 7, 8]]);
});

test("a fence is one block, empty lines and all", () => {
  const text = "{/* signalbox-allow fence-syntax: as it is printed */}\n```bash\none\n\ntwo\n```\nmore\n";
  assert.deepEqual(scopes("shop/guides/a.mdx", text), [["fence-syntax", "as it is printed", 2, 6]]);
});

test("in YAML and front matter it holds for the next line", () => {
  assert.deepEqual(scopes("shop/env.yaml", "groups:\n  # signalbox-allow secret: a: b\n\n  - id: a\n    name: b\n"), [
    ["secret", "a: b", 4, 4],
  ]);
  assert.deepEqual(scopes("shop/guides/a.md", "---\n# signalbox-allow secret: x\ntitle: x\n---\n"), [["secret", "x", 3, 3]]);
});

test("two may stand above one block, one in a fence or a sentence is text", () => {
  const twice = "<!-- signalbox-allow secret: a -->\n<!-- signalbox-allow mojibake: b -->\ntext\n";
  assert.deepEqual(scopes("shop/guides/a.md", twice), [
    ["secret", "a", 3, 3],
    ["mojibake", "b", 3, 3],
  ]);
  assert.deepEqual(
    scopes(
      "shop/guides/a.md",
      "```text\n<!-- signalbox-allow secret: a -->\n```\n\n# signalbox-allow secret: a\n\nsay <!-- signalbox-allow secret: a -->\n",
    ),
    [],
  );
});
