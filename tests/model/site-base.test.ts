import assert from "node:assert/strict";
import { test } from "node:test";
import { inSite, onHost, siteBase, wholeAddress } from "../../src/model/site-base.ts";

test("the path of a site is that of its address, with strokes around it", () => {
  assert.equal(siteBase(undefined), "/");
  assert.equal(siteBase("https://runbooks.example"), "/");
  assert.equal(siteBase("https://team.github.io/runbooks"), "/runbooks/");
  assert.equal(siteBase("https://group.gitlab.io/sub/runbooks/"), "/sub/runbooks/");
});

test("a path of the site gets that of the host before it, whatever it begins with; other addresses stay", () => {
  for (const [address, there] of [
    ["/", "/runbooks/"],
    ["/env/#A", "/runbooks/env/#A"],
    ["/runbooks/", "/runbooks/runbooks/"],
    ["//host/x", "//host/x"],
    ["https://host/x", "https://host/x"],
    ["#a", "#a"],
    ["?q=/", "?q=/"],
    ["", ""],
  ] as const) {
    assert.equal(onHost("/runbooks/", address), there);
    assert.equal(onHost("/", address), address);
  }
});

test("a path of the host is one of the site, or none", () => {
  assert.equal(inSite("/runbooks/", "/runbooks/runbooks/x"), "/runbooks/x");
  assert.equal(inSite("/runbooks/", "/runbooks/"), "/");
  for (const beside of ["/", "/runbooks", "/runbooks-old/", "/Runbooks/"]) assert.equal(inSite("/runbooks/", beside), null);
  assert.equal(inSite("/", "/env/"), "/env/");
});

test("a whole address keeps the path of the site", () => {
  assert.equal(wholeAddress("https://runbooks.example", "/env/#A"), "https://runbooks.example/env/#A");
  assert.equal(wholeAddress("https://team.github.io/runbooks", "/env/#A"), "https://team.github.io/runbooks/env/#A");
});
