import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { buildFindIndex } from "../../src/find/build-find-index.ts";
import type { FindIndex } from "../../src/find/find-index.ts";
import { resolve } from "../../src/find/resolve.ts";
import { loadContent } from "../../src/model/load-content.ts";
import { readQueries } from "./queries.ts";

/** How often the index could be parsed in the time of one answer: a measure that no machine changes much. About 3 and 20 today. */
const MOST = { half: 8, logs: 60 };

const text = JSON.stringify(buildFindIndex(loadContent(join(import.meta.dirname, "../../content")).catalog));
const index = JSON.parse(text) as FindIndex;

test("an answer costs a few times what reading the index costs, a pasted log some more", () => {
  const queries = readQueries("tuned").map(({ query }) => query);
  for (const query of queries) resolve(index, query);
  const reading = Math.min(...Array.from({ length: 20 }, () => leastTime(() => JSON.parse(text))));
  const ratio = (asked: readonly string[]): number => median(asked.map((query) => leastTime(() => resolve(index, query)))) / reading;
  const half = ratio(queries);
  const logs = ratio(queries.filter((query) => query.split("\n").length > 4));
  assert.ok(half <= MOST.half, `half of all queries take more than ${half.toFixed(1)} readings of the index`);
  assert.ok(logs <= MOST.logs, `half of all logs take more than ${logs.toFixed(1)} readings of the index`);
});

/** Other work on the machine only ever adds. */
function leastTime(work: () => unknown): number {
  return Math.min(
    ...Array.from({ length: 3 }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

const median = (numbers: readonly number[]): number => numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN;
