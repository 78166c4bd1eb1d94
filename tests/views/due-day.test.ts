import assert from "node:assert/strict";
import { test } from "node:test";
import { dueDay } from "../../src/views/due-day.ts";

test("months follow the calendar, and a day that a month lacks is its last", () => {
  assert.equal(dueDay("2025-11-13", "3mo"), "2026-02-13");
  assert.equal(dueDay("2025-10-31", "1mo"), "2025-11-30");
  assert.equal(dueDay("2024-01-31", "1mo"), "2024-02-29");
  assert.equal(dueDay("2025-01-31", "12mo"), "2026-01-31");
});

test("weeks and days are counted, and a part of a day is one", () => {
  assert.equal(dueDay("2025-12-28", "1w"), "2026-01-04");
  assert.equal(dueDay("2025-03-01", "90d"), "2025-05-30");
  assert.equal(dueDay("2025-12-31", "6h"), "2026-01-01");
});
