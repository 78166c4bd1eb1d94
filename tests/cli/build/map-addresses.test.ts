import assert from "node:assert/strict";
import { test } from "node:test";
import { mapAddresses } from "../../../src/cli/build/map-addresses.ts";
import { pageBelow } from "../../../src/cli/build/write-base.ts";

const below = (html: string): string => pageBelow("/b/", html);

test("every address of a page gets the path of its site", () => {
  for (const [from, to] of [
    ['<a href="/">x</a>', '<a href="/b/">x</a>'],
    ['<a class=x href="/b/#a" data-find>x</a>', '<a class=x href="/b/b/#a" data-find>x</a>'],
    ["<a href='/x?a=1&amp;b=2'>x</a>", "<a href='/b/x?a=1&amp;b=2'>x</a>"],
    ["<a href=/x>x</a>", "<a href=/b/x>x</a>"],
    ['<A HREF = "/x">x</A>', '<A HREF = "/b/x">x</A>'],
    ['<a\n  title="a > b"\n  href="/x">x</a>', '<a\n  title="a > b"\n  href="/b/x">x</a>'],
    ['<a data-href="/x?q={{name}}">x</a>', '<a data-href="/b/x?q={{name}}">x</a>'],
    ['<form action="/search/">', '<form action="/b/search/">'],
    ['<button formaction="/x">', '<button formaction="/b/x">'],
    ['<script type="module" src="/_astro/a.js"></script>', '<script type="module" src="/b/_astro/a.js"></script>'],
    ['<link rel="icon" href="/icon.svg">', '<link rel="icon" href="/b/icon.svg">'],
    [
      '<img src="/a.png" srcset="/a.png 1x, /b.png 2x,https://host/c.png 3x">',
      '<img src="/b/a.png" srcset="/b/a.png 1x, /b/b.png 2x,https://host/c.png 3x">',
    ],
    ['<svg><use href="/a.svg#x"/><use xlink:href="/a.svg"/></svg>', '<svg><use href="/b/a.svg#x"/><use xlink:href="/b/a.svg"/></svg>'],
    ['<meta http-equiv="refresh" content="0; url=/a/">', '<meta http-equiv="refresh" content="0; url=/b/a/">'],
    ['<meta content="0;URL=/a/" http-equiv=refresh>', '<meta content="0;URL=/b/a/" http-equiv=refresh>'],
    ['<!DOCTYPE html><html lang="en">', '<!DOCTYPE html><html data-base="/b/" lang="en">'],
  ] as const) {
    assert.equal(below(from), to);
  }
});

test("what is no address of the site stays, byte for byte", () => {
  for (const same of [
    '<a href="https://host/x">x</a>',
    '<a href="//host/x">x</a>',
    '<a href="#fix">x</a>',
    '<a href="">x</a>',
    '<p title="/x" data-label="/x" aria-label="href=\'/x\'">/x</p>',
    "<p>Set href=\"/x\" in src='/x'</p>",
    "<pre><code>&lt;a href=&quot;/x&quot;&gt; curl -X POST /api/x</code></pre>",
    '<meta name="description" content="0; url=/x">',
    '<meta http-equiv="Content-Security-Policy" content="connect-src /x">',
    '<!-- <a href="/x"> -->',
    "<script>let a = '<a href=\"/x\">'</script>",
    '<script type="application/json">{"html":"<a href=\\"/x\\">"}</script>',
    "<style>a{background:url(/x)} /* <a href='/x'> */</style>",
    '<input value="/x" placeholder="/x" pattern="/x">',
    '<iframe srcdoc="/x"></iframe>',
  ]) {
    assert.equal(below(same), same);
  }
});

test("the addresses of a page are named once for each place where they stand", () => {
  const seen: string[] = [];
  const html = '<a href="/x">x</a><script src="/y"></script><script>"<img src=/z>"</script><a href="/x">x</a>';
  assert.equal(
    mapAddresses(html, (address) => (seen.push(address), address)),
    html,
  );
  assert.deepEqual(seen, ["/x", "/y", "/x"]);
});
