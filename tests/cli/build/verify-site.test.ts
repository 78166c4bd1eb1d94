import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { verifySite } from "../../../src/cli/build/verify-site.ts";
import { loadContent } from "../../../src/model/load-content.ts";
import { siteAnchors } from "../../../src/model/site-map.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { TINY_CONTENT } from "../tiny-content.ts";

test("accepts a whole, clean site and names what is missing or unclean", async (context) => {
  const { catalog } = loadContent(join(temporaryFolder(context, TINY_CONTENT), "content"));
  const routes = [...siteAnchors(catalog).keys()].map((route) => (route.endsWith("/") ? `${route}index.html` : route));
  const site = temporaryFolder(context, {
    ...Object.fromEntries(routes.map((route) => [route, "<!doctype html><p>ok <a href=/shop/>shop</a>"])),
    "a/style.css": "p{}",
  });
  assert.ok(routes.includes("/shop/runbooks/backend-down/index.html"));
  assert.deepEqual(await verifySite(site, catalog), []);

  rmSync(join(site, "shop/runbooks/backend-down"), { recursive: true });
  writeFileSync(join(site, "index.html"), '<!doctype html><script>go()</script><a href="/shop/runbooks/backend-down/#fix">x</a>');
  writeFileSync(join(site, "shop/index.md"), Buffer.from([0x61, 0xe2, 0x86]));
  writeFileSync(join(site, "a/style.css"), "@import url(https://x.example/y.css)");
  assert.deepEqual(await verifySite(site, catalog), [
    "/shop/runbooks/backend-down/: the page is missing",
    "a/style.css: a request to another host in a style sheet: https://x.example/y.css",
    "index.html: an inline script that the Content-Security-Policy does not name: go()",
    "shop/index.md: a damaged character (U+FFFD)",
    "index.html: a link that leads nowhere: /shop/runbooks/backend-down/#fix",
  ]);
});
