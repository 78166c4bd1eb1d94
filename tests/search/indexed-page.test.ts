import assert from "node:assert/strict";
import { test } from "node:test";
import { indexedPage } from "../../src/search/indexed-page.ts";

const page = (main: string): string => `<head><style>p{}</style></head><body><nav>Ways</nav><main data-pagefind-body>${main}</main></body>`;
const indexed = (main: string): string => `<!doctype html><html lang="en"><body><main data-pagefind-body>${main}</main></body></html>`;

test("labels and cells that only the stylesheet sets apart become words of their own", () => {
  assert.equal(
    indexedPage(page("<dt>Owner</dt><dd>nobody</dd><strong>down</strong><span>wake</span>"), []),
    indexed("<dt>Owner</dt> <dd>nobody</dd> down wake"),
  );
});

test("words and code that stand together stay together, without the tags that mark them", () => {
  const code = '<code><span class="c-function">curl</span><span class="c-string">/api<wbr>/v1</span><wbr>/v2<var>x</var></code>';
  assert.equal(
    indexedPage(page(`<p>(<code>x</code>)s <a title="a > b" href="/">a</a>.<abbr>b</abbr></p>\n${code}`), []),
    indexed("<p>(x)s a.<abbr>b</abbr></p>\ncurl/api/v1/v2x"),
  );
});

test("further words stand at the end, as text", () => {
  assert.equal(
    indexedPage(page("<p>a</p>"), ["`x` <b> & $& down"]),
    indexed('<p>a</p><p data-pagefind-weight="4">x &lt;b> &amp; $&amp; down</p>'),
  );
});

test("a page that is not to be found is none", () => {
  assert.equal(indexedPage("<main>secret plans</main>", []), null);
});
