import assert from "node:assert/strict";
import { test } from "node:test";
import { keepWhole } from "../../../src/astro/markdown/keep-whole.ts";

/** The words that do not break. */
const whole = (text: string): readonly string[] =>
  [...keepWhole(text).matchAll(/<span class="whole">(.*?)<\/span>/g)].map(([, word]) => word ?? "");

test("options and names with hyphens do not break behind a hyphen", () => {
  assert.deepEqual(whole("railway logs --service ayni-backend -f"), ["--service", "ayni-backend", "-f"]);
  assert.deepEqual(whole("redis-cli ping"), ["redis-cli"]);
});

test("what a narrow phone has no room for may break, as may addresses; nothing is lost", () => {
  const text = "curl https://ayni-backend-production.up.railway.app ayni-backend-production-europe a - b";
  assert.deepEqual(whole(text), []);
  assert.equal(keepWhole(text), text);
});
