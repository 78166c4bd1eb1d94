import assert from "node:assert/strict";
import { test } from "node:test";
import { intentsOf } from "../../src/find/intent.ts";

const intents = (text: string, isCommand = false): readonly string[] => [...intentsOf(text, isCommand)].sort();

test("a task is told from trouble, and may be about it", () => {
  for (const text of ["how do I add a replica", "where are the logs", "rotate the secret"]) assert.deepEqual(intents(text), ["task"], text);
  for (const text of ["site is down", "users can't log in", "502 after deploy"]) assert.deepEqual(intents(text), ["trouble"], text);
  assert.deepEqual(intents("how do I fix a failing build"), ["task", "trouble"]);
});

test("what must not be forgotten is a list", () => {
  for (const text of ["everything to check before a release", "the weekly tasks"]) assert.deepEqual(intents(text), ["list"], text);
});

test("a sum per month is no list, what has to be in place may be one", () => {
  assert.deepEqual(intents("what do we pay per month"), ["task"]);
  assert.deepEqual(intents("what has to be in place"), ["list", "task"]);
});

test("who asks for an endpoint alone wants to know what it is", () => {
  for (const text of ["/api/health", "curl -s /api/v1/health/"]) assert.deepEqual(intents(text), ["task"], text);
  assert.deepEqual(intents("/api/health 500"), ["trouble"]);
});

test("what is neither says nothing, unless a known command stands in it", () => {
  assert.deepEqual(intents("redis"), []);
  assert.deepEqual(intents("railway logs", true), ["task"]);
});
