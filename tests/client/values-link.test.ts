import assert from "node:assert/strict";
import { test } from "node:test";
import { valuesIn, valuesLink } from "../../src/client/values-link.ts";

test("values travel in the part of the address that no server sees, and come back as they were", () => {
  const link = valuesLink("https://a.example/shop/runbooks/slow/#fix", [
    ["id", "a b&c=d#é"],
    ["empty", ""],
  ]);
  assert.match(link, /^https:\/\/a\.example\/shop\/runbooks\/slow\/#values\?id=/);
  assert.equal(valuesIn(new URL(link).hash)?.get("id"), "a b&c=d#é");
  assert.equal(valuesIn(new URL(link).hash)?.has("empty"), false);
});

test("a step is no value", () => {
  assert.equal(valuesIn("#fix"), null);
  assert.equal(valuesLink("https://a.example/#fix", []), "https://a.example/");
});
