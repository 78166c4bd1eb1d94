import assert from "node:assert/strict";
import { test } from "node:test";
import { knownName } from "../../src/find/known-name.ts";

test("a name is known by its parts, whatever joins them and whatever their endings", () => {
  const [one, ...others] = ["DATABASE_CONNECTION_URL", "database.connection-urls", "DatabaseConnectionUrl"].map(
    (name) => knownName(name, 3).parts,
  );
  assert.equal(one?.length, 3);
  for (const other of others) assert.deepEqual(other, one);
});

test("parts that stand everywhere tell nothing, unless a single one is left", () => {
  assert.deepEqual(knownName("GET /api/keys", 0).telling, ["api", "key"]);
  assert.deepEqual(knownName("EMAIL_FROM", 0).telling, ["mail", "from"]);
  assert.deepEqual(knownName("/me", 0).telling, ["me"]);
});

test("the name stays as it is written", () => {
  assert.equal(knownName("VITE_APP_ID", 0).name, "VITE_APP_ID");
});
