import assert from "node:assert/strict";
import { test } from "node:test";
import { nameLikeness, typedName } from "../../src/find/typed-name.ts";

test("a text that is one name gives that name, with or without a value", () => {
  for (const text of ["REDIS_URL", "redis_url", "export REDIS_URL=redis://x", "$REDIS_URL", "`REDIS_URL`"]) {
    assert.equal(typedName([text]), "redis_url", text);
  }
  assert.equal(typedName(["kars-backend"]), "kars-backend");
});

test("a plain word, a sentence and a log are no name", () => {
  for (const lines of [["redis"], ["REDIS_URL is not set"], ["REDIS_URL=x mix ecto.migrate"], ["REDIS_URL", "JWT_SECRET"], [""]]) {
    assert.equal(typedName(lines), null, lines.join("\n"));
  }
});

test("the whole name is likest, then one slip, then a part that begins where a word of it does", () => {
  const name = "DATABASE_POOL_MAX";
  assert.equal(nameLikeness(name, "database-pool-max"), 1);
  const slip = nameLikeness(name, "databse_pool_max");
  const part = nameLikeness(name, "pool_ma");
  assert.ok(1 > slip && slip > part && part > 0);
  for (const other of ["tabase_pool", "base_pool", "dtabse_pool_max", "pool"]) assert.equal(nameLikeness(name, other), 0, other);
});

test("a slip is never in a digit", () => {
  assert.equal(nameLikeness("S3_BUCKET_1", "s3_bucket_2"), 0);
  assert.ok(nameLikeness("S3_BUCKET_1", "s3_buket_1") > 0);
});
