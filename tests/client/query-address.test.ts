import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf, queryOf } from "../../src/client/query-address.ts";

test("the query comes from the part that no server sees, else from the one that one does", () => {
  assert.equal(queryOf({ search: "?q=a+b", hash: "" }), "a b");
  assert.equal(queryOf({ search: "?q=a", hash: "#q=redis%20%23%3D%26" }), "redis #=&");
  assert.equal(queryOf({ search: "", hash: "#main" }), "");
});

test("an address gives back the query it was made of", () => {
  for (const query of ["connect ECONNREFUSED", "50% & more = #1?\nline two", "héllo →"]) {
    const { search, hash, pathname } = new URL(addressOf("/search/", query), "http://site.test");
    assert.equal(queryOf({ search, hash }), query);
    assert.deepEqual({ search, pathname }, { search: "", pathname: "/search/" });
  }
});

test("no query, or a whole log, leaves the address alone", () => {
  assert.equal(addressOf("/search/", ""), "/search/");
  assert.equal(addressOf("/search/", "x".repeat(5000)), "/search/");
});
