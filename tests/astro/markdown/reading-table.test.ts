import assert from "node:assert/strict";
import { test } from "node:test";
import type { Element } from "hast";
import { element, isElement, text } from "../../../src/astro/markdown/elements.ts";
import { readingTable } from "../../../src/astro/markdown/reading-table.ts";

const cell = (name: "th" | "td", words: string, style?: string): Element =>
  element(name, style === undefined ? {} : { style }, [element("code", {}, [text(words)])]);
const row = (...cells: Element[]): Element => element("tr", {}, [text("\n"), ...cells]);
const table = element("table", {}, [
  element("thead", {}, [row(cell("th", "File"), cell("th", "Size", "text-align: right"))]),
  element("tbody", {}, [row(cell("td", "log"), cell("td", "3 GB", "text-align: right"))]),
]);

const all = (node: Element): Element[] => [node, ...node.children.flatMap((child) => (isElement(child) ? all(child) : []))];

test("every part keeps its role when rows become cards, and no style attribute is left", () => {
  const parts = all(readingTable(table)).filter(({ tagName }) => tagName !== "code");
  assert.deepEqual(
    parts.map(({ properties }) => properties["role"]),
    ["table", "rowgroup", "row", "columnheader", "columnheader", "rowgroup", "row", "cell", "cell"],
  );
  assert.ok(parts.every(({ properties }) => properties["style"] === undefined));
});

test("a cell carries its column's name and alignment; a row's first cell is its title", () => {
  const [first, second] = all(readingTable(table)).filter(({ tagName }) => tagName === "td");
  assert.equal(first?.properties["dataL"], undefined);
  assert.equal(second?.properties["dataL"], "Size");
  assert.deepEqual(second?.properties["className"], ["align-right"]);
});

test("a head without words is left out, and the first cell of a row names the row", () => {
  const facts = element("table", {}, [
    element("thead", {}, [row(element("th", {}), element("th", {}))]),
    element("tbody", {}, [row(cell("td", "kept"), cell("td", "7 days"))]),
  ]);
  const parts = all(readingTable(facts)).filter(({ tagName }) => tagName !== "code");
  assert.deepEqual(
    parts.map(({ tagName, properties }) => [tagName, properties["role"], properties["dataL"]]),
    [
      ["table", "table", undefined],
      ["tbody", "rowgroup", undefined],
      ["tr", "row", undefined],
      ["th", "rowheader", undefined],
      ["td", "cell", undefined],
    ],
  );
});
