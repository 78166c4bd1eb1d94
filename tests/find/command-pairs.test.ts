import assert from "node:assert/strict";
import { test } from "node:test";
import { commandPairs, toolOf } from "../../src/find/command-pairs.ts";

test("each word of a command goes with the next", () => {
  assert.deepEqual(commandPairs("railway run alembic upgrade head"), ["railway+run", "run+alembic", "alembic+upgrade", "upgrade+head"]);
  assert.equal(toolOf("railway+run"), "railway");
});

test("flags, paths and values are no part of a command's name", () => {
  assert.deepEqual(commandPairs("railway --service web"), []);
  assert.deepEqual(commandPairs("cat /etc/hosts"), []);
  assert.deepEqual(commandPairs("mix ecto.migrate."), ["mix+ecto.migrate"]);
});
