import assert from "node:assert/strict";
import { test } from "node:test";
import { tidyPath } from "../../src/diagrams/tidy-path.ts";

const CASES: readonly (readonly [name: string, data: string, tidy: string])[] = [
  ["points on the way go", "M0,0L0,5L0,9", "M0,0L0,9"],
  ["a way back stays", "M0,0L0,9L0,5", "M0,0L0,9L0,5"],
  ["a rounded right angle becomes a 45° bend", "M0,0L0,10Q0,17 7,17L20,17", "M0,0L0,10L7,17L20,17"],
  ["other curves stay", "M0,18 Q18,0 36,18", "M0,18Q18,0 36,18"],
  ["a straight curve becomes a line", "M0 0 C3 0, 6 0, 10 0", "M0,0L10,0"],
  [
    "strokes drawn twice are drawn once and joined",
    "M0 0 L10 0 M0 0 L10 0 M10 0 L10 5 M10 0 L10 5 M10 5 L0 0 M10 5 L0 0",
    "M0,0L10,0L10,5Z",
  ],
  ["a line there and back is one line", "M0 0 L9 0 L9 0 M9 0 L0 0", "M0,0L9,0"],
  ["lines apart stay apart", "M9,0 L9,18 M15,0 L15,18", "M9,0L9,18M15,0L15,18"],
  ["pairs after a move are lines", "M0 0 5 5 9 0", "M0,0L5,5L9,0"],
  ["arcs and relative commands are left alone", "M0,12 a66,12 0,0,0 132,0", "M0,12 a66,12 0,0,0 132,0"],
];

for (const [name, data, tidy] of CASES) {
  test(name, () => {
    assert.equal(tidyPath(data), tidy);
  });
}
