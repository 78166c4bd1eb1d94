import assert from "node:assert/strict";
import { test } from "node:test";
import { durationWords, formatWords } from "../../src/views/in-words.ts";

test("durations are told in words", () => {
  assert.deepEqual(["1h", "90d", "3mo", "500ms"].map(durationWords), ["1 hour", "90 days", "3 months", "500 milliseconds"]);
});

test("formats are told in words", () => {
  assert.equal(formatWords({ kind: "url", schemes: ["redis", "rediss"] }), "address with `redis://` or `rediss://`");
  assert.equal(formatWords({ kind: "integer", min: 1 }), "whole number, at least 1");
  assert.equal(formatWords({ kind: "number", max: 1 }), "number, at most 1");
  assert.equal(formatWords({ kind: "enum", choices: ["a", "b", "c"] }), "`a`, `b` or `c`");
  assert.equal(formatWords({ kind: "string", pattern: "user:password" }), "text like `user:password`");
  assert.equal(formatWords({ kind: "string", minLength: 32, maxLength: 32 }), "text, exactly 32 characters");
});
