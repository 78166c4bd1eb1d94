import assert from "node:assert/strict";
import { test } from "node:test";
import { reviewAge } from "../../src/client/review-age.ts";

test("a review that holds is told by its age", () => {
  assert.deepEqual(reviewAge("2025-11-13", "2026-02-13", "2025-11-25"), { text: "12 days ago", isDue: false });
  assert.deepEqual(reviewAge("2025-11-13", "2026-02-13", "2025-11-14"), { text: "1 day ago", isDue: false });
  assert.deepEqual(reviewAge("2025-11-13", "2026-02-13", "2025-11-13"), { text: "today", isDue: false });
});

test("a review that no longer holds is told by when it was due", () => {
  assert.deepEqual(reviewAge("2025-11-13", "2026-02-13", "2026-02-13"), { text: "due today", isDue: true });
  assert.deepEqual(reviewAge("2025-11-13", "2026-02-13", "2026-02-16"), { text: "due since 3 days", isDue: true });
  assert.deepEqual(reviewAge("2024-12-01", "2025-03-01", "2025-11-22"), { text: "due since 8 months", isDue: true });
  assert.deepEqual(reviewAge("2020-01-01", "2020-04-01", "2025-11-22"), { text: "due since 5 years", isDue: true });
});

test("a clock that runs late makes no negative age", () => {
  assert.deepEqual(reviewAge("2025-11-13", "2026-02-13", "2025-11-01"), { text: "today", isDue: false });
});
