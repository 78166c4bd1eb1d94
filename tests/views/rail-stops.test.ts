import assert from "node:assert/strict";
import { test } from "node:test";
import type { Heading } from "../../src/model/outline.ts";
import { headingStops } from "../../src/views/rail-stops.ts";

const heading = (depth: number, text: string): Heading => ({
  depth,
  text,
  slug: text.toLowerCase(),
  span: { line: 1, column: 1, endLine: 1, endColumn: 1 },
});

test("a guide's contents are two levels deep; what stands before the first part is left out", () => {
  const stops = headingStops([heading(3, "Early"), heading(2, "One"), heading(3, "Below"), heading(4, "Deep"), heading(2, "Two")]);
  assert.deepEqual(
    stops.map(({ text, below }) => [text, below.map((stop) => stop.href)]),
    [
      ["One", ["#below"]],
      ["Two", []],
    ],
  );
});
