import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { serveSite } from "../../../src/cli/serve/serve-site.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const PAGE = `<!doctype html><title>Home</title>${"<p>words</p>".repeat(50)}`;

const FILES = {
  "index.html": PAGE,
  "404.html": "<!doctype html><title>Not here</title>",
  "a/guides/deploy/index.html": "<!doctype html><title>Deploy</title>",
  "a/guides/deploy.md": "# Deploy ü",
  "a/env/backend.env": "PORT=",
  "_astro/x.js": "export {};",
  "sw.wasm": "wasm",
  "empty/x.txt": "x",
  ".signalbox": "secret",
  _headers: "/*\n  X-Frame-Options: DENY\n  Link: <a>\n  Link: <b>\n/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n",
};

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;

/** Asks without tidying the path, as an attacker would. */
async function served(
  context: TestContext,
  files: Readonly<Record<string, string>> = FILES,
): Promise<{ ask: Ask; folder: string; port: number }> {
  const folder = temporaryFolder(context, files);
  const site = await serveSite(folder, { host: "localhost", port: 0 });
  context.after(site.close);
  const port = Number(new URL(site.url).port);
  const ask: Ask = (path, headers = {}, method = "GET") =>
    new Promise((resolve, reject) => {
      const call = request({ host: "127.0.0.1", port, path, headers, method }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
      });
      call.on("error", reject);
      call.end();
    });
  return { ask, folder, port };
}

test("answers each file with its type", async (context) => {
  const { ask } = await served(context);
  const types = {
    "/": "text/html; charset=utf-8",
    "/a/guides/deploy/": "text/html; charset=utf-8",
    "/a/guides/deploy.md": "text/markdown; charset=utf-8",
    "/a/env/backend.env": "text/plain; charset=utf-8",
    "/_astro/x.js": "text/javascript; charset=utf-8",
    "/sw.wasm": "application/wasm",
    "/?q=redis": "text/html; charset=utf-8",
  };
  for (const [path, type] of Object.entries(types)) {
    const { status, headers } = await ask(path);
    assert.deepEqual([status, headers["content-type"], headers["x-content-type-options"]], [200, type, "nosniff"], path);
  }
});

test("says when a page was made", async (context) => {
  const { ask } = await served(context);
  const { headers } = await ask("/a/guides/deploy/");
  const said = String(headers["last-modified"]);
  const at = Date.parse(said);
  assert.ok(at <= Date.now() && at > Date.now() - 60_000, said);
});

test("leads a folder without its slash to the one with it, on this host only", async (context) => {
  const { ask } = await served(context);
  const { status, headers } = await ask("/a/guides/deploy?step=2");
  assert.deepEqual([status, headers["location"]], [308, "/a/guides/deploy/?step=2"]);
  for (const path of ["//example.com", "//example.com/..", "/\\example.com"]) assert.equal((await ask(path)).status, 404, path);
});

test("answers what is not there with the site's own page", async (context) => {
  const { ask } = await served(context);
  for (const path of ["/nothing", "/nothing/", "/index.html/", "/empty/", "/a/guides/deploy.md/"]) {
    const { status, body } = await ask(path);
    assert.deepEqual([status, body.toString()], [404, FILES["404.html"]], path);
  }
  const { ask: askBare } = await served(context, { "index.html": "x" });
  assert.equal((await askBare("/nothing")).status, 404);
});

test("gives out nothing beside the site", async (context) => {
  const { ask } = await served(context);
  const paths = [
    "/../outside.txt",
    "/%2e%2e/outside.txt",
    "/..%2foutside.txt",
    "/a/..%5c..%5coutside.txt",
    "/.signalbox",
    "/_headers",
    "/a/./../.signalbox",
  ];
  for (const path of paths) assert.equal((await ask(path)).status, 404, path);
  for (const path of ["/%zz", "/a%00b"]) assert.equal((await ask(path)).status, 400, path);
});

test("sends the headers of the site's own file, the later rule first", async (context) => {
  const { ask } = await served(context);
  const home = await ask("/");
  assert.deepEqual(
    [home.headers["x-frame-options"], home.headers["link"], home.headers["cache-control"]],
    ["DENY", "<a>, <b>", "no-cache"],
  );
  const asset = await ask("/_astro/x.js");
  assert.deepEqual([asset.headers["x-frame-options"], asset.headers["cache-control"]], ["DENY", "public, max-age=31536000, immutable"]);
});

test("compresses as the reader accepts it", async (context) => {
  const { ask } = await served(context);
  const brotli = await ask("/", { "accept-encoding": "gzip, deflate, br" });
  assert.deepEqual([brotli.headers["content-encoding"], brotliDecompressSync(brotli.body).toString()], ["br", PAGE]);
  const gzip = await ask("/", { "accept-encoding": "gzip, br;q=0" });
  assert.deepEqual([gzip.headers["content-encoding"], gunzipSync(gzip.body).toString()], ["gzip", PAGE]);
  const plain = await ask("/");
  assert.deepEqual([plain.headers["content-encoding"], plain.headers["vary"], plain.body.toString()], [undefined, "accept-encoding", PAGE]);
  assert.equal(Number(brotli.headers["content-length"]), brotli.body.length);
  assert.notEqual(brotli.headers["etag"], gzip.headers["etag"]);
});

test("says that a known file is unchanged until it changes", async (context) => {
  const { ask, folder } = await served(context);
  const accept = { "accept-encoding": "br" };
  const etag = String((await ask("/", accept)).headers["etag"]);
  const again = await ask("/", { ...accept, "if-none-match": `"other", W/${etag}` });
  assert.deepEqual([again.status, again.body.length, again.headers["etag"]], [304, 0, etag]);

  writeFileSync(join(folder, "index.html"), "new");
  const changed = await ask("/", { ...accept, "if-none-match": etag });
  assert.deepEqual([changed.status, brotliDecompressSync(changed.body).toString()], [200, "new"]);
});

test("answers HEAD without a body and refuses to write", async (context) => {
  const { ask } = await served(context);
  const head = await ask("/", {}, "HEAD");
  assert.deepEqual([head.status, head.body.length, Number(head.headers["content-length"])], [200, 0, PAGE.length]);
  const post = await ask("/", {}, "POST");
  assert.deepEqual([post.status, post.headers["allow"]], [405, "GET, HEAD"]);
});

test("names another port when one is taken", async (context) => {
  const { port, folder } = await served(context);
  await assert.rejects(serveSite(folder, { host: "localhost", port }), {
    name: "Failure",
    message: `Port ${port} is in use. Give another one: --port ${port + 1}`,
  });
});

test("a site made for a path of its host stands there, and nothing beside it", async (context) => {
  const page = PAGE.replace("<title>", '<html lang="en" data-base="/docs/"><title>');
  const { ask, folder } = await served(context, { ...FILES, "index.html": page, _headers: "/docs/*\n  X-Frame-Options: DENY\n" });
  assert.equal((await ask("/docs/")).headers["x-frame-options"], "DENY");
  assert.equal((await ask("/docs/a/guides/deploy.md")).status, 200);
  assert.equal((await ask("/docs/a/guides/deploy?x=1")).headers.location, "/docs/a/guides/deploy/?x=1");
  assert.match((await ask("/docs/nowhere/")).body.toString(), /Not here/);
  for (const path of ["/", "/docs"]) {
    const { status, headers } = await ask(path);
    assert.deepEqual([status, headers.location], [307, "/docs/"], path);
  }
  for (const path of ["/a/guides/deploy/", "/docs-old/", "//docs/", "/docs/../a/guides/deploy/"])
    assert.equal((await ask(path)).status, 404, path);

  const site = await serveSite(folder, { host: "127.0.0.1", port: 0 });
  context.after(site.close);
  assert.match(site.url, /^http:\/\/127\.0\.0\.1:\d+\/docs\/$/);
});
