import assert from "node:assert/strict";
import { test } from "node:test";
import { embedPage, sheetsOf } from "../../src/bundle/embed-page.ts";
import { placeLink } from "../../src/bundle/place-links.ts";

const places = {
  names: new Map([
    ["/shop/", "system"],
    ["/shop/runbooks/down/", "runbooks/down"],
    ["/shop/env/", "env"],
  ]),
  files: new Map([["/shop/env/web.env", 'A="1" & more\n']]),
  site: undefined,
};
const page = { path: "/shop/runbooks/down/", name: "runbooks/down", title: "Down", note: "" };
const embedded = (main: string): string => {
  const whole = embedPage(
    `<html><body><main id="main" class="page">${main}</main></body></html>`,
    page,
    places,
    (address) => `data:${address}`,
  );
  return (
    /^<article class="page leaf" id="runbooks\/down" data-path="\/shop\/runbooks\/down\/" tabindex="-1">([\s\S]*)<\/article>$/.exec(
      whole,
    )?.[1] ?? whole
  );
};

test("ids and all that refers to them begin with the name of the page", () => {
  for (const [from, to] of [
    ['<h2 id="fix">Fix</h2>', '<h2 id="runbooks/down/fix">Fix</h2>'],
    ["<h2 id=fix>Fix</h2>", '<h2 id="runbooks/down/fix">Fix</h2>'],
    ['<p aria-labelledby="a  b">x</p>', '<p aria-labelledby="runbooks/down/a runbooks/down/b">x</p>'],
    ['<button popovertarget="rail">x</button>', '<button popovertarget="runbooks/down/rail">x</button>'],
    [
      '<label for="a"><input id="a" name="f0" checked></label>',
      '<label for="runbooks/down/a"><input id="runbooks/down/a" name="runbooks/down/f0" checked></label>',
    ],
    ['<details name="tabs"></details>', '<details name="runbooks/down/tabs"></details>'],
    ['<g marker-end="url(#m)"/>', '<g marker-end="url(#runbooks/down/m)"/>'],
    ['<use href="#m"/>', '<use href="#runbooks/down/m"/>'],
  ] as const)
    assert.equal(embedded(from), to);
});

test("links lead into the bundle, to other sites, or nowhere", () => {
  for (const [from, to] of [
    ["#fix", "#runbooks/down/fix"],
    ["#main", "#runbooks/down"],
    ["/shop/", "#system"],
    ["/shop/env/#DATABASE_URL", "#env/DATABASE_URL"],
    ["/search/", "#find"],
    ["/search/#q=x", "#find"],
    ["/", "#contents"],
    ["https://example.com/#x", "https://example.com/#x"],
    ["mailto:a@example.com", "mailto:a@example.com"],
    ["//example.com/", "//example.com/"],
    ["/other/", null],
    ["/shop/env/web.env", "#env/examples"],
  ] as const)
    assert.equal(placeLink(from, page.name, places), to, from);
  assert.equal(
    placeLink("/other/#a", page.name, { ...places, site: "https://runbooks.example.com" }),
    "https://runbooks.example.com/other/#a",
  );
  const below = { ...places, site: "https://team.example/docs/" };
  assert.equal(placeLink("/docs/shop/env/#A", page.name, below), "#env/A");
  assert.equal(placeLink("/docs/", page.name, below), "#contents");
  assert.equal(placeLink("/docs/other/#a", page.name, below), "https://team.example/docs/other/#a");
  assert.equal(placeLink("/shop/env/web.env", "env", places), "data:text/plain;charset=utf-8,A%3D%221%22%20%26%20more%0A");
  assert.equal(embedded('<a class="x" href="/other/" download>Other</a>'), '<a class="x">Other</a>');
});

test("a picture stands in the bundle itself", () => {
  assert.equal(embedded('<img src="/pictures/a.png" alt="A">'), '<img src="data:/pictures/a.png" alt="A">');
});

test("text that looks like a tag, and values that look like its end, stay as they are", () => {
  for (const same of [
    "<code>a &lt;p id=&quot;x&quot;&gt;</code>",
    '<p title="a > b" class=\'c "d"\'>x</p>',
    '<input aria-label="id=&quot;x&quot;" disabled>',
  ])
    assert.equal(embedded(same), same);
});

test("what only the site can do is left out", () => {
  for (const gone of [
    '<script type="module" src="/_astro/x.js"></script>',
    '<details class="values" data-label="x"><summary>Narrow</summary><form class="frame"><input type="radio" name="f0"></form></details>',
    '<dt data-bundle>To carry</dt><dd data-bundle><a href="/shop/shop.html" download>One file</a>, 1 MB</dd>',
    "<!-- a remark -->",
  ])
    assert.equal(embedded(`<p>before</p>${gone}<p>after</p>`), "<p>before</p><p>after</p>");
});

test("a page without a main part is refused, and its style sheets are taken from it", () => {
  assert.throws(() => embedPage("<html></html>", page, places, String), /\/shop\/runbooks\/down\/ has no main part/);
  assert.deepEqual(sheetsOf("<style>a{}</style><style>b{}</style>"), ["a{}", "b{}"]);
});
