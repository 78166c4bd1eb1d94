import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { htmlTags } from "../../../src/cli/build/html-tags.ts";
import { baseFaults, pageFaults, styleSheetFaults } from "../../../src/cli/build/page-faults.ts";

const faultsOf = (html: string, headers = ""): readonly string[] => pageFaults([...htmlTags(html)], headers);
const hash = (code: string) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
const policy = (...codes: string[]) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self' ${codes.map(hash).join(" ")}">`;

test("a clean page has no fault", () => {
  const code = `if (1 < 2) document.write("<p style='x' onclick=y>")`;
  const page = `<!doctype html>${policy(code, "p{}")}<!-- <img src="https://a.example/x"> --><style>p{}</style><script>${code}</script>
    <script src="/x.js"></script><script type="application/ld+json">{"@id":"https://a.example"}</script>
    <link rel="canonical" href="https://a.example/"><a href="https://a.example/" title="javascript: a > b">out</a><img src="/x.png" srcset="/x.png 1x, /y.png 2x">
    <pre>&lt;p style="x"&gt;</pre><svg><use href="#a"/></svg><img src="data:image/svg+xml;base64,PHN2Zz4=" alt="">`;
  assert.deepEqual(faultsOf(page), []);
});

const faulty: readonly (readonly [string, RegExp])[] = [
  ["<script>alert(1)</script>", /^an inline script that the Content-Security-Policy does not name: alert\(1\)$/],
  ["<SCRIPT type=module>let x</SCRIPT>", /^an inline script/],
  ["<style>p{}</style>", /^an inline style/],
  [`${policy("alert(1)")}<script>alert(2)</script>`, /alert\(2\)/],
  ['<td style="text-align:left">', /^a style attribute: <td style="text-align:left">$/],
  ["<td class=a style=color:red>", /^a style attribute/],
  ["<b onclick=go()>", /^an event handler attribute: <b onclick>$/],
  ['<a href="java&#9;script:go()">', /^an address that runs code: <a href="java script:go\(\)">$/],
  ["<a xlink:href=data:text/html,x>", /^an address that runs code/],
  ["<a href=data:image/svg+xml,x>", /^an address that runs code/],
  ['<script src="https://cdn.example/x.js"></script>', /^a request to another host: <script> https:\/\/cdn\.example\/x\.js$/],
  ["<img alt='a > b' src=//cdn.example/x.png>", /^a request to another host/],
  [
    '<img src="/x.png" srcset="/x.png 1x, https://cdn.example/y.png 2x">',
    /^a request to another host: <img> https:\/\/cdn\.example\/y\.png$/,
  ],
  ['<link rel="stylesheet" href="https://fonts.example/css">', /^a request to another host: <link>/],
  ['<link rel="preconnect" href="https://fonts.example">', /^a request to another host/],
  ['<iframe src="https:&#x2F;/x.example/"></iframe>', /^a request to another host: <iframe> https:\/\/x\.example\/$/],
];

for (const [html, fault] of faulty) {
  test(`finds the fault in ${html.replace(/<meta[^>]*>/, "")}`, () => {
    const faults = faultsOf(html);
    assert.equal(faults.length, 1, faults.join("\n"));
    assert.match(faults[0] ?? "", fault);
  });
}

test("takes the policy of the headers too", () => {
  assert.deepEqual(faultsOf("<script>alert(1)</script>", `/*\n  Content-Security-Policy: script-src ${hash("alert(1)")}`), []);
});

test("finds addresses that miss the path of the site on its host", () => {
  const html = '<a href="/docs/">a</a> <a href="/">b</a> <img src="/docs-old/x.png"> <a href="/">c</a> <a href="//host/">d</a>';
  assert.deepEqual(baseFaults(html, "/docs/"), ["an address that misses /docs/: /", "an address that misses /docs/: /docs-old/x.png"]);
  assert.deepEqual(baseFaults(html, "/"), []);
});

test("finds other hosts in style sheets", () => {
  assert.deepEqual(styleSheetFaults('@import "/x.css"; a{background:url(/x.png)} b{background:url("data:image/svg+xml,//x")}'), []);
  assert.equal(styleSheetFaults('@import "//x.example/y.css"; a{background:url( https://x.example/y.png )}').length, 2);
});
