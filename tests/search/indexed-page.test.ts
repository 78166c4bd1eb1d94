import assert from "node:assert/strict";
import { test } from "node:test";
import { indexedPage } from "../../src/search/indexed-page.ts";

const page = (main: string): string => `<body><main data-pagefind-body>${main}</main></body>`;

test("labels and cells that only the stylesheet sets apart become words of their own", () => {
  assert.equal(
    indexedPage(page("<dt>Owner</dt><dd>nobody</dd><strong>down</strong><span>wake</span>"), []),
    page("<dt>Owner</dt> <dd>nobody</dd> <strong>down</strong> <span>wake</span>"),
  );
});

test("words and code that stand together stay together", () => {
  const whole = page(
    '<p>(<code>x</code>)s <a>a</a>.</p>\n<code><span class="c-function">curl</span><span class="c-string">/api</span><wbr>/v1<var>x</var></code>',
  );
  assert.equal(indexedPage(whole, []), whole);
});

test("further words stand at the end, as text", () => {
  assert.equal(
    indexedPage(page("<p>a</p>"), ["`x` <b> & $& down"]),
    page('<p>a</p><p data-pagefind-weight="4">x &lt;b> &amp; $&amp; down</p>'),
  );
});

test("a page that is not to be found is none", () => {
  assert.equal(indexedPage("<main>secret plans</main>", []), null);
});
