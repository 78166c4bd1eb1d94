import assert from "node:assert/strict";
import { test } from "node:test";
import type { LabelledQuery } from "./queries.ts";
import { score } from "./score.ts";
import { shortfalls } from "./thresholds.ts";

const answers: Readonly<Record<string, readonly string[]>> = {
  first: ["/a/#one", "/b/"],
  section: ["/a/#two", "/b/"],
  second: ["/b/#x", "/b/#y", "/a/"],
  none: ["/b/"],
};

const engine = {
  name: "fixed",
  indexBytes: 100,
  answer: (query: string) => ({ urls: answers[query] ?? [], confident: query in answers && query !== "none" }),
};

const queries: readonly LabelledQuery[] = [
  ...["first", "section", "second", "none"].map((query) => ({ query, class: "plain" as const, expect: ["/a/#one"] })),
  { query: "first", class: "foreign", expect: null },
  { query: "nothing", class: "foreign", expect: null },
];

test("ranks are of pages, sections need their anchor", async () => {
  const { all } = await score(engine, queries);
  assert.deepEqual(all, { queries: 4, success1: 0.5, success3: 0.75, mrr: (1 + 1 + 1 / 2) / 4, section1: 0.25, abstained: 0.25 });
});

test("a confident answer to a foreign query counts against the engine", async () => {
  const { foreign, misses } = await score(engine, queries);
  assert.deepEqual(foreign, { queries: 2, confident: 0.5 });
  assert.deepEqual(
    misses.map((miss) => [miss.query, miss.class]),
    [
      ["second", "plain"],
      ["none", "plain"],
      ["first", "foreign"],
    ],
  );
});

test("each threshold that is not met has its line", async () => {
  const report = await score(engine, queries);
  const asked = {
    success1: { all: 0.6 },
    success3: { plain: 0.75, log: 0.9 },
    mrr: {},
    foreignConfident: 0.4,
    abstained: 0.25,
    indexBytes: 99,
  };
  assert.deepEqual(shortfalls(report, asked), [
    "success1 of all is 0.500, at least 0.6 is asked",
    "confident answers to foreign queries: 0.5, at most 0.4 is asked",
    "index bytes: 100, at most 99 is asked",
  ]);
});
