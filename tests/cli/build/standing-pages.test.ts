import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { noteOf, takeOver } from "../../../src/cli/build/standing-pages.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const page = (id: string, key: string) => ({ file: `shop/guides/${id}.md`, addresses: [`/shop/${id}/`, `/shop/${id}.md`], key });

const SITE = {
  "old/shop/a/index.html": "<p>a",
  "old/shop/a.md": "a",
  "old/shop/b/index.html": "<p>b",
  "old/shop/b.md": "b",
};

test("takes over what has the same key and the same bytes, whole documents only", (context) => {
  const folder = temporaryFolder(context, SITE);
  const note = noteOf(join(folder, "old"), [page("a", "1"), page("b", "1")]);
  const pages = [page("a", "1"), page("b", "2"), page("c", "1")];
  const taken = takeOver(join(folder, "old"), note, pages, join(folder, "next"));
  assert.deepEqual(
    taken.map(({ file, key }) => [file, key]),
    [["shop/guides/a.md", "1"]],
  );
  assert.equal(noteOf(join(folder, "next"), [page("a", "1")], taken), noteOf(join(folder, "old"), [page("a", "1")]));
  assert.equal(readFileSync(join(folder, "next/shop/a/index.html"), "utf8"), "<p>a");
  assert.equal(readFileSync(join(folder, "next/shop/a.md"), "utf8"), "a");
  assert.equal(existsSync(join(folder, "next/shop/b.md")), false);
});

test("takes over nothing by a note that is damaged, of another shape, or from another site", (context) => {
  const folder = temporaryFolder(context, SITE);
  const note = noteOf(join(folder, "old"), [page("a", "1")]);
  const other = noteOf(join(temporaryFolder(context, { ...SITE, "old/shop/a.md": "A" }), "old"), [page("a", "1")]);
  const damaged = ["", "null", "[]", "{", '{"shop/guides/a.md":"1"}', '{"shop/guides/a.md":null}', note.slice(0, -1), other];
  for (let at = 0; at < note.length; at += 5) damaged.push(`${note.slice(0, at)}~${note.slice(at + 1)}`);
  for (const text of damaged) assert.deepEqual(takeOver(join(folder, "old"), text, [page("a", "1")], join(folder, "next")), [], text);
});
