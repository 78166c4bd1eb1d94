import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { siteBytes } from "../bench/site-bytes.ts";
import { attributeValues, builtPages, siteDirectory } from "./built-site.ts";

const measured = new Map<string, number>();

const kilobytes = (text: string): number => {
  const size = measured.get(text) ?? brotliCompressSync(text).length / 1024;
  measured.set(text, size);
  return size;
};

const pages = builtPages();

test("a runbook with its styles, without diagrams, is at most 14 KB", () => {
  const heavy = pages
    .filter(({ url }) => /^\/[^/]+\/runbooks\/./.test(url))
    .map(({ url, html }) => [url, kilobytes(html.replace(/<svg[\s\S]*?<\/svg>/g, ""))] as const)
    .filter(([, size]) => size > 14);
  assert.deepEqual(heavy, []);
});

test("the styles of a page are at most 7 KB", () => {
  for (const { url, html } of pages) {
    const styles = (html.match(/<style[^>]*>[\s\S]*?<\/style>/g) ?? []).join("");
    assert.ok(styles !== "" && kilobytes(styles) <= 7, `${url}: ${kilobytes(styles).toFixed(2)} KB`);
  }
});

/** A script with everything that it imports at once. */
function withImports(script: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(script)) return found;
  found.add(script);
  const text = readFileSync(join(siteDirectory, script), "utf8");
  for (const [, name = ""] of text.matchAll(/\b(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
    withImports(join(dirname(script), name), found);
  return found;
}

test("a page loads one script by itself, which imports none and is at most 10 KB", () => {
  for (const { url, html } of pages) {
    const named = [...attributeValues(html, "src"), ...attributeValues(html, "href")].filter((source) => source.endsWith(".js"));
    const [script = "", ...others] = new Set(named.flatMap((source) => [...withImports(source)]));
    assert.deepEqual(others, [], url);
    const size = kilobytes(readFileSync(join(siteDirectory, script), "utf8"));
    assert.ok(size <= 10, `${url}: ${size.toFixed(2)} KB`);
  }
});

test("what the search loads before its first answer is at most 45 KB for 300 sections, code included", () => {
  const { code, index, sections } = siteBytes();
  assert.ok(index / sections <= (45 * 1024 - code) / 300, `index ${index} for ${sections} sections`);
});

test("what the search loads before its first answer takes slow 4G, with its 200 bytes a millisecond, at most 420 ms, its code 99", () => {
  const { code, index } = siteBytes();
  assert.ok((code + index) / 200 <= 420, `code ${code}, index ${index}`);
  // On a page that has been idle the index is there.
  assert.ok(code / 200 <= 99, `code ${code}`);
});

test("a diagram is at most 12 KB", () => {
  const heavy = pages
    .flatMap(({ url, html }) => (html.match(/<svg[\s\S]*?<\/svg>/g) ?? []).map((svg) => [url, kilobytes(svg)] as const))
    .filter(([, size]) => size > 12);
  assert.deepEqual(heavy, []);
});
