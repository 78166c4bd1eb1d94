import assert from "node:assert/strict";
import { test } from "node:test";
import { intentOf } from "../../src/find/intent.ts";

test("a task is told from trouble", () => {
  for (const text of ["how do I add a replica", "where are the logs", "rotate the secret"])
    assert.equal(intentOf(text, false), "task", text);
  for (const text of ["site is down", "users can't log in", "502 after deploy", "how do I fix a failing build"])
    assert.equal(intentOf(text, false), "trouble", text);
});

test("who asks for an endpoint alone wants to know what it is", () => {
  for (const text of ["/api/health", "curl -s /api/v1/health/"]) assert.equal(intentOf(text, false), "task", text);
  assert.equal(intentOf("/api/health 500", false), "trouble");
});

test("what is neither says nothing, unless a known command stands in it", () => {
  assert.equal(intentOf("redis", false), null);
  assert.equal(intentOf("railway logs", true), "task");
});
