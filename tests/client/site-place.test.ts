import assert from "node:assert/strict";
import { test } from "node:test";
import { hostAddress, keptAs, pagePath } from "../../src/client/site-place.ts";

/** Stands in for a page at a path of a host. */
function stand(pathname: string, base?: string): void {
  const dataset = base === undefined ? {} : { base };
  Object.assign(globalThis, { document: { documentElement: { dataset } }, location: { pathname } });
}

test("at the root of a host addresses and keys are what they are on the site", () => {
  stand("/ayni/env/");
  assert.equal(hostAddress("/sw.js"), "/sw.js");
  assert.equal(pagePath(), "/ayni/env/");
  assert.equal(keptAs("incident:ayni"), "signalbox:incident:ayni");
});

test("below a path addresses hold it, paths of pages do not, and keys differ from those of other sites of the host", () => {
  stand("/runbooks/ayni/env/", "/runbooks/");
  assert.equal(hostAddress("/sw.js"), "/runbooks/sw.js");
  assert.equal(hostAddress("#x"), "#x");
  assert.equal(pagePath(), "/ayni/env/");
  assert.equal(keptAs("incident:ayni"), "signalbox/runbooks:incident:ayni");
});
