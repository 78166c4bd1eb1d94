import assert from "node:assert/strict";
import { test } from "node:test";
import { meantDay } from "../../src/model/meant-day.ts";

const days: Readonly<Record<string, string | null>> = {
  "0225-11-03": "2025-11-03",
  "2205-11-03": "2025-11-03",
  "2052-11-03": "2052-11-03",
  "1925-11-03": null,
  "2025-31-01": "2025-01-31",
  "2025-1-3": "2025-01-03",
  "2025/11/03": "2025-11-03",
  "31.01.2025": "2025-01-31",
  "3.11.2025": "2025-11-03",
  "31/01/2025": "2025-01-31",
  "01/31/2025": "2025-01-31",
  "01/02/2025": null,
  "2025-02-30": null,
  "2025-11-03 10:00": "2025-11-03",
  "2025-11-03T10:00:00Z": "2025-11-03",
  "13-11-2025": "2025-11-13",
  today: null,
  "": null,
};

for (const [written, meant] of Object.entries(days)) {
  test(`\`${written}\` ${meant === null ? "could be any day" : `was meant as ${meant}`}`, () => assert.equal(meantDay(written), meant));
}
