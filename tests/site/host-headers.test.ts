import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseHeaders, siteHeaders } from "../../src/cli/serve/site-headers.ts";
import { builtPages, siteDirectory } from "./built-site.ts";

const fileText = (name: string): string => readFileSync(join(siteDirectory, name), "utf8");
const headersOf = siteHeaders(siteDirectory);
const policy = headersOf("/")["content-security-policy"] ?? "";

test("every answer carries the security headers", () => {
  for (const path of ["/", "/ayni/", "/catalog.json", "/_astro/x.js", "/anything"]) {
    const headers = headersOf(path);
    assert.match(headers["content-security-policy"] ?? "", /default-src 'none'.*frame-ancestors 'none'/, path);
    assert.equal(headers["x-content-type-options"], "nosniff");
    assert.equal(headers["referrer-policy"], "no-referrer");
  }
});

test("the header allows every style sheet and script that stands in a page, and nothing unnamed", () => {
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'/);
  for (const { url, html } of builtPages()) {
    const own = html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1]?.replaceAll("&#39;", "'") ?? "";
    for (const [, text = ""] of html.matchAll(/<(?:style|script)>([\s\S]*?)<\/(?:style|script)>/g)) {
      const hash = `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
      assert.ok(policy.includes(hash) && own.includes(hash), `${url}: ${text.slice(0, 60)}`);
    }
  }
});

test("pages are asked for anew, hashed files never, and no path has two rules for it", () => {
  assert.equal(headersOf("/")["cache-control"], "no-cache");
  assert.equal(headersOf("/ayni/runbooks/backend-502/")["cache-control"], "no-cache");
  assert.equal(headersOf("/sw.js")["cache-control"], "no-cache");
  assert.match(headersOf("/_astro/page.abc.js")["cache-control"] ?? "", /immutable/);
  const rules = parseHeaders(fileText("_headers"));
  for (const path of ["/", "/_astro/page.abc.js", "/env/", "/ayni/env/", "/sw.js"]) {
    const fitting = rules.filter(({ pattern, headers }) => pattern.test(path) && "cache-control" in headers);
    assert.equal(fitting.length, 1, path);
  }
});

test("nginx and Caddy get the same policy", () => {
  assert.ok(fileText("_headers.nginx").includes(`add_header Content-Security-Policy "${policy}" always;`));
  assert.ok(fileText("_headers.caddy").includes(`Content-Security-Policy "${policy}"`));
});
