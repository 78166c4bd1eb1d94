import assert from "node:assert/strict";
import { test } from "node:test";
import { linkLedger, pageLinks } from "../../../src/cli/build/dead-links.ts";
import { htmlTags } from "../../../src/cli/build/html-tags.ts";

/** The dead links of a site of pages, beside which other files lie. */
function deadLinks(pages: Readonly<Record<string, string>>, files: readonly string[] = [], base = "/"): readonly string[] {
  const ledger = linkLedger();
  for (const [file, html] of Object.entries(pages)) ledger.add(pageLinks(file, htmlTags(html), base));
  return ledger.faults(new Set([...Object.keys(pages), ...files]));
}

test("links that lead to pages, files and anchors pass", () => {
  const home = `<a href="/shop/">a</a> <a href="/shop/#caf%C3%A9">b</a> <a href="/shop/index.md?x=1">c</a> <a href="#top-of-it">d</a>
    <a href="">e</a> <a href="#">f</a> <h2 id="top-of-it">x</h2> <a href="https://other.example/x">g</a> <a href="mailto:a@b.example">h</a>
    <a href="//other.example/">i</a> <img src="/x%20y.png" alt=""> <a href="shop/">j</a> <a href="/shop/#:~:text=x">k</a>
    <svg><use href="#sign"/><symbol id="sign"></symbol></svg> <img src="data:image/png;base64,AA==" alt=""> <!-- <a href="/gone/"> -->
    <script src="/a.js"></script> <a data-href="/{{x}}/">l</a> <a href="./shop/../shop/#caf%C3%A9">m</a>`;
  assert.deepEqual(deadLinks({ "index.html": home, "shop/index.html": '<h2 id="café">x</h2>' }, ["shop/index.md", "x y.png", "a.js"]), []);
});

test("those that lead nowhere are told once, with a page that holds them", () => {
  const pages = {
    "a/index.html":
      '<a href="/gone/">a</a> <a href="/gone/">b</a> <a href="#gone">c</a> <a href="../b/#there">d</a> <a href="../b/#go">e</a>',
    "b/index.html": '<p id="there"></p> <a href="/gone/">a</a> <img src="/gone.png" alt=""> <a href="/a">b</a> <a href="/b/#ther">c</a>',
  };
  assert.deepEqual(deadLinks(pages), [
    "a/index.html: a link that leads nowhere: /a/#gone",
    "b/index.html: a link that leads nowhere: /b/#ther",
    "a/index.html: a link that leads nowhere: /gone/",
    "a/index.html: a link that leads nowhere: /b/#go",
    "b/index.html: a link that leads nowhere: /gone.png",
    "b/index.html: a link that leads nowhere: /a",
  ]);
});

test("anchors of pages that were not read are taken for there", () => {
  assert.deepEqual(deadLinks({ "index.html": '<a href="/old/#any">a</a>' }, ["old/index.html"]), []);
});

test("below a path of a host the site begins at that path", () => {
  const html = '<a href="/docs/shop/#x">a</a> <a href="/docs/gone/">b</a> <a href="/elsewhere/">c</a> <a href="/docs/">d</a>';
  assert.deepEqual(deadLinks({ "index.html": html, "shop/index.html": '<p id="x"></p>' }, [], "/docs/"), [
    "index.html: a link that leads nowhere: /gone/",
  ]);
});
