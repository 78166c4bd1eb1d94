import assert from "node:assert/strict";
import { test } from "node:test";
import { textFile } from "../../src/source/text-file.ts";
import { yamlDocument } from "../../src/source/yaml-document.ts";

const text = `name: Ayni
owner:
links:
  - label: App
    url: https://example.com
  - label: API
reviewed: 2025-11-13
`;
const document = yamlDocument(textFile("project.yaml", text));
const marked = (path: readonly PropertyKey[], part?: "key" | "value") => {
  const span = document.locate(path, part);
  return [span.line, text.split("\n")[span.line - 1]?.slice(span.column - 1, span.endColumn - 1)];
};

test("days stay text", () => {
  assert.equal((document.value as { reviewed: unknown }).reviewed, "2025-11-13");
});

test("a value and its key are found by their path", () => {
  assert.deepEqual(marked(["links", 0, "url"]), [5, "https://example.com"]);
  assert.deepEqual(marked(["links", 0, "url"], "key"), [5, "url"]);
});

test("a missing key points at the item that lacks it", () => {
  assert.deepEqual(marked(["links", 1, "url"]), [6, "label"]);
});

test("a map or a list is marked by its key, not by its fifty lines", () => {
  assert.deepEqual(marked(["links"]), [3, "links"]);
});

test("faults stand where they are, in the file and not in the excerpt", () => {
  const file = textFile("a.md", "---\ntitle: [a\nowner: b\n---\nbody");
  const [fault] = yamlDocument(file, 4, 22).faults;
  assert.ok(fault !== undefined && fault.span.line >= 2 && fault.span.line <= 3);
});

test("a key written twice is a fault", () => {
  assert.match(yamlDocument(textFile("a", "a: 1\na: 2\n")).faults[0]?.message ?? "", /unique/i);
});

test("aliases cannot blow up the memory", () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi"
    .split("")
    .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${"abcdefgh"[index]}`).join(",")}]`)
    .join("\n")}\n`;
  assert.match(yamlDocument(textFile("bomb.yaml", bomb)).faults[0]?.message ?? "", /alias/i);
});

test("what is nested too deep is one fault, closed or not", () => {
  const open = "[".repeat(2000);
  for (const nested of [open, open + "]".repeat(2000), "{a: ".repeat(2000)]) {
    const { faults } = yamlDocument(textFile("a.yaml", `name: x\nlist: ${nested}\n`));
    assert.deepEqual(
      faults.map(({ message, span }) => [/call stack/.test(message), span.line]),
      [[true, 2]],
    );
  }
});

test("a name that nothing sets is marked where it stands", () => {
  const [fault] = yamlDocument(textFile("a.yaml", "one: &known 1\ntwo: *known\nthree: *nope\n")).faults;
  assert.deepEqual([fault?.span.line, fault?.span.column, fault?.span.endColumn], [3, 8, 13]);
});

test("a tab is one fault, not one for every line behind it", () => {
  const { faults } = yamlDocument(textFile("a.yaml", "list:\n\t- one: 1\n\t  two: 2\nlast: 3\n"));
  assert.ok(faults.length > 0 && faults.every(({ message }) => /^Tabs/.test(message)), JSON.stringify(faults));
});
