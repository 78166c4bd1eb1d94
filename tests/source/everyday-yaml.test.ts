import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { parseDocument } from "yaml";
import { everydayYaml } from "../../src/source/everyday-yaml.ts";
import { frontMatter } from "../../src/source/front-matter.ts";
import { textFile } from "../../src/source/text-file.ts";

const root = resolve(import.meta.dirname, "../..");
const written = globSync("{content,tests/check}/**/*.{yaml,yml,md,mdx}", { cwd: root, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

const texts = written.flatMap((path) => {
  const text = readFileSync(path, "utf8");
  if (/\.ya?ml$/.test(path)) return [text];
  const matter = frontMatter(textFile(path, text));
  return matter === null ? [] : [text.slice(matter.start, matter.end)];
});

/** What the reader of the whole language makes of a text; undefined where it objects to something. */
function wholeYaml(text: string): unknown {
  const document = parseDocument(text, { prettyErrors: false, version: "1.2" });
  if (document.errors.length + document.warnings.length > 0) return undefined;
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch {
    return undefined;
  }
}

function assertSame(text: string): void {
  const value = everydayYaml(text);
  if (value !== undefined) assert.deepEqual(value, wholeYaml(text), text);
}

test("nearly all that is written is read, and says the same to the reader of the whole language", () => {
  for (const text of texts) assertSame(text);
  assert.ok(texts.filter((text) => everydayYaml(text) !== undefined).length > texts.length * 0.8);
});

const marks = [
  " ",
  "\n",
  "  ",
  "- ",
  ":",
  ": ",
  " #",
  "#",
  '"',
  "'",
  "[",
  "]",
  "{",
  "}",
  ", ",
  "|",
  ">-",
  "|+",
  "|2",
  "&a ",
  "*a",
  "!t ",
  "? ",
];
const words = [
  "\t",
  "\u00a0",
  "\r\n",
  "~",
  "null",
  "True",
  "-1",
  "0x1f",
  ".5",
  "1e3",
  "---\n",
  "\n\n",
  "\n # note\n",
  "\n \n",
  "<<: ",
  "a: b",
  "- a",
];

test("whatever slips into a text, it is read the same or left to the reader of the whole language", () => {
  let seed = 1;
  const upTo = (most: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * most);
  };
  for (let round = 0; round < 20_000; round++) {
    const lines = (texts[upTo(texts.length)] ?? "").split("\n");
    let text = lines.slice(upTo(lines.length)).slice(0, 8).join("\n");
    for (let slips = 1 + upTo(3); slips > 0; slips--) {
      const at = upTo(text.length + 1);
      const slip = [...marks, ...words][upTo(marks.length + words.length)] ?? "";
      text = text.slice(0, at) + slip + text.slice(at + upTo(3));
    }
    assertSame(text);
  }
});

test("what is not certain is left to the reader of the whole language", () => {
  const uncertain = [
    "",
    "text alone",
    "a: 1\na: 2",
    "a: b: c",
    "a: b\n  goes on",
    "a: [b,\n  c]",
    "a: &b c",
    "a: !t b",
    "a: 0x10",
    "a: +1",
    "null: a",
    "__proto__: { a: b }",
    "a: |\n\n  b",
    "a: >\n  b\n\n  c",
    "a:\tb",
    "a: 1\n---\nb: 2",
    `a: ${"[".repeat(50)}${"]".repeat(50)}`,
    Array.from({ length: 200 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
  ];
  assert.deepEqual(uncertain.map(everydayYaml), Array(uncertain.length).fill(undefined));
});
