import assert from "node:assert/strict";
import { test } from "node:test";
import { keepCodeWhole, keepWhole } from "../../../src/astro/markdown/keep-whole.ts";

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

test("code in a sentence is kept whole once, and words outside of code break as ever", () => {
  const sentence = "<p>Open <code>ivy-ai</code>, a well-known name, or <strong><code>a &lt; b</code></strong>.</p>";
  const kept = '<p>Open <code><span class="whole">ivy-ai</span></code>, a well-known name, or <strong><code>a &lt; b</code></strong>.</p>';
  assert.equal(keepCodeWhole(sentence), kept);
  assert.equal(keepCodeWhole(kept), kept);
});
