import assert from "node:assert/strict";
import { test } from "node:test";
import { resolverEngine } from "./engines/resolver-engine.ts";
import { halves, readQueries } from "./queries.ts";
import type { Half } from "./queries.ts";
import { score } from "./score.ts";

/** What each set of queries has reached, less one query: a change that answers worse fails here. `thresholds.json` is what is aimed at. */
const REACHED: Readonly<
  Record<Half, { readonly success1: number; readonly success3: number; readonly mrr: number; readonly abstained: number }>
> = {
  tuned: { success1: 0.95, success3: 0.98, mrr: 0.965, abstained: 0.035 },
  unseen: { success1: 0.94, success3: 0.98, mrr: 0.96, abstained: 0.055 },
  others: { success1: 0.93, success3: 0.99, mrr: 0.96, abstained: 0.07 },
  newcomers: { success1: 0.86, success3: 0.91, mrr: 0.89, abstained: 0.22 },
  "newcomers-aside": { success1: 0.66, success3: 0.83, mrr: 0.75, abstained: 0.14 },
};
const MOST_FOREIGN = 0.05;

const engine = resolverEngine();

for (const half of halves) {
  test(`the resolver answers the ${half} queries as well as it did`, async () => {
    const { all, foreign } = await score(engine, readQueries(half));
    const { success1, success3, mrr, abstained } = REACHED[half];
    assert.ok(all.success1 >= success1, `success@1 ${all.success1}`);
    assert.ok(all.success3 >= success3, `success@3 ${all.success3}`);
    assert.ok(all.mrr >= mrr, `MRR ${all.mrr}`);
    assert.ok(all.abstained <= abstained, `abstained ${all.abstained}`);
    if (foreign.queries > 0) assert.ok(foreign.confident <= MOST_FOREIGN, `foreign ${foreign.confident}`);
  });
}
