import assert from "node:assert/strict";
import { test } from "node:test";
import { commandGist } from "../../src/views/command-gist.ts";

test("a request is told by its path", () => {
  assert.equal(commandGist("curl https://api.example.com/api/v1/health | jq"), "/api/v1/health");
  assert.equal(commandGist("curl -fsS 'https://api.example.com/health?deep=1'"), "/health");
  assert.equal(commandGist('curl -i "$APP_URL/api/health"'), "/api/health");
  assert.equal(commandGist("curl https://api.example.com"), "/");
});

test("any other command is told by its first words", () => {
  assert.equal(commandGist("railway rollback --service backend"), "railway rollback");
  assert.equal(commandGist("mix ecto.rollback"), "mix ecto.rollback");
  assert.equal(commandGist("kubectl rollout undo deployment/api"), "kubectl rollout undo");
  assert.equal(commandGist('psql "$DATABASE_URL"'), "psql");
});
