import assert from "node:assert/strict";
import { test } from "node:test";
import { readingTables } from "../../../src/astro/markdown/reading-tables.ts";

const row = (...cells: readonly string[]): string => `<tr>\n${cells.join("\n")}\n</tr>\n`;
const table = (head: string, body: string): string => `<table>\n<thead>\n${head}</thead>\n<tbody>\n${body}</tbody>\n</table>`;

const sizes = table(
  row("<th><code>log</code> file</th>", '<th style="text-align: right">size &amp; "age"</th>'),
  row("<td><code>app.log</code></td>", '<td style="text-align: right">3 <strong>GB</strong></td>'),
);

test("every part keeps its role when rows become cards, and no style attribute is left", () => {
  const html = readingTables(`<p>a</p>\n${sizes}\n<p>b</p>`);
  const roles = [...html.matchAll(/ role="(\w+)"/g)].map(([, role]) => role);
  assert.deepEqual(roles, ["table", "rowgroup", "row", "columnheader", "columnheader", "rowgroup", "row", "cell", "cell"]);
  assert.doesNotMatch(html, /style/);
  assert.match(html, /^<p>a<\/p>\n<table .*<\/table>\n<p>b<\/p>$/);
});

test("a cell carries its column's name and alignment; a row's first cell is its title", () => {
  const html = readingTables(sizes);
  assert.ok(html.includes('<td role="cell"><code>app.log</code></td>'));
  assert.ok(html.includes('<td role="cell" data-l="Size &amp; &quot;age&quot;" class="align-right">3 <strong>GB</strong></td>'));
});

test("a name of a column or a row begins with a capital where it begins with a word", () => {
  assert.match(readingTables(sizes), /<code>log<\/code> file<\/th><th [^>]*>Size &amp; "age"</);
});

test("a head without words is left out, and the first cell of a row names the row", () => {
  const html = readingTables(table(row("<th></th>", "<th></th>"), row("<td>kept</td>", "<td>7 days</td>")));
  assert.equal(
    html,
    '<table class="plain" role="table"><tbody role="rowgroup"><tr role="row"><th role="rowheader" scope="row">Kept</th><td role="cell">7 days</td></tr></tbody></table>',
  );
});
