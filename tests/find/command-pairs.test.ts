import assert from "node:assert/strict";
import { test } from "node:test";
import { argumentPairs, commandPairs, longFlags, toolOf, wholeCommand } from "../../src/find/command-pairs.ts";

test("each word of a command goes with the next", () => {
  assert.deepEqual(commandPairs("railway run alembic upgrade head"), ["railway+run", "run+alembic", "alembic+upgrade", "upgrade+head"]);
  assert.equal(toolOf("railway+run"), "railway");
});

test("flags, paths and values are no part of a command's name", () => {
  assert.deepEqual(commandPairs("railway --service web"), []);
  assert.deepEqual(commandPairs("cat /etc/hosts"), []);
  assert.deepEqual(commandPairs("mix ecto.migrate."), ["mix+ecto.migrate"]);
});

test("a flag with its value does not stand between a program and what it is asked to do", () => {
  assert.ok(commandPairs('redis-cli -u "$REDIS_URL" ping').includes("redis-cli+ping"));
  assert.deepEqual(commandPairs("docker -v build run"), ["build+run"]);
});

test("they tell one call of it from another", () => {
  assert.deepEqual(argumentPairs("railway scale web=3"), ["scale>web=3"]);
  assert.deepEqual(argumentPairs("docker build -t netia ."), ["build>-t", "-t>netia"]);
  assert.deepEqual(argumentPairs('redis-cli -u "$REDIS_URL" ping'), []);
});

test("long flags are found wherever they stand, without their values", () => {
  assert.deepEqual(longFlags('redis-cli -u "$REDIS_URL" --rdb out.rdb'), ["--rdb"]);
  assert.deepEqual(longFlags("npm ci --only=production"), ["--only"]);
  assert.deepEqual(longFlags("well--known or -f"), []);
});

test("a line is a command when every word of it may stand in one", () => {
  assert.deepEqual(wholeCommand("railway scale web=3"), ["railway", "railway+scale", "scale>web=3"]);
  assert.deepEqual(wholeCommand("redis-cli ping"), ["redis-cli", "redis-cli+ping"]);
  assert.deepEqual(wholeCommand("railway"), []);
  assert.deepEqual(wholeCommand("is kars down?"), []);
});
