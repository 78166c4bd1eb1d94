import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { DrawnElement } from "../../src/diagrams/drawn-element.ts";
import { mergeSchemes } from "../../src/diagrams/merge-schemes.ts";
import { TOKENS } from "../../src/diagrams/palette.ts";

const rect = (fill: string, children: DrawnElement["children"] = []): DrawnElement => ({
  tag: "rect",
  attributes: {},
  style: { fill },
  children,
});

const CASES: readonly (readonly [light: string, dark: string, merged: string])[] = [
  ["rgb(231, 237, 239)", "rgb(18, 25, 31)", "var(--panel,#e7edef)"],
  ["rgb(1, 2, 3)", "rgb(4, 5, 6)", "light-dark(#010203,#040506)"],
  ["rgb(1, 2, 3)", "rgb(1, 2, 3)", "#010203"],
  ["rgb(0, 0, 0)", "rgb(0, 0, 0)", "var(--ink,#131b25)"],
  ["rgba(1, 2, 3, 0.5)", "rgba(1, 2, 3, 0.5)", "#01020380"],
  ["rgba(0, 0, 0, 0)", "rgba(0, 0, 0, 0)", "none"],
  ["none", "none", "none"],
];

for (const [light, dark, merged] of CASES) {
  test(`${light} by day and ${dark} by night is ${merged}`, () => {
    assert.equal(mergeSchemes(rect(light), rect(dark))?.style["fill"], merged);
  });
}

test("drawings of different shape do not merge", () => {
  assert.equal(mergeSchemes(rect("none", ["a"]), rect("none")), null);
  assert.equal(mergeSchemes(rect("none", [rect("none")]), rect("none", ["a"])), null);
});

test("the stylesheet defines every token that drawings use", () => {
  const stylesheet = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8");
  for (const name of Object.keys(TOKENS)) assert.match(stylesheet, new RegExp(`--${name}:\\s*light-dark\\(`));
});
