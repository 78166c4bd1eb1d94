import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { loadContent } from "../../src/model/load-content.ts";
import { siteAnchors } from "../../src/model/site-map.ts";
import { classes, halves, readQueries } from "./queries.ts";

const queries = halves.flatMap(readQueries);
const ofClass = (name: string) => queries.filter((query) => query.class === name);

test("every query is text, has a class, and right answers unless it is foreign", () => {
  for (const { query, class: name, expect } of queries) {
    assert.ok(typeof query === "string" && query.trim() !== "");
    assert.ok(classes.includes(name), query);
    assert.equal(expect === null, name === "foreign", query);
    assert.ok(expect === null || expect.length > 0, query);
    assert.equal(new Set(expect).size, expect?.length ?? 0, query);
  }
});

test("no query stands twice, in whatever case or spacing", () => {
  const plain = queries.map(({ query }) => query.toLowerCase().replace(/\s+/g, " ").trim());
  assert.deepEqual(
    plain.filter((query, index) => plain.indexOf(query) !== index),
    [],
  );
});

test("both halves hold as many of each class", () => {
  const [tuned, unseen] = halves.map(readQueries);
  for (const name of classes) {
    const [one, other] = [tuned, unseen].map((half) => half?.filter((query) => query.class === name).length ?? 0);
    assert.ok(Math.abs((one ?? 0) - (other ?? 0)) <= 1, name);
  }
});

test("there are enough queries to tell a regression", () => {
  assert.ok(queries.length >= 200);
  for (const name of classes) assert.ok(ofClass(name).length >= 20, name);
  assert.ok(ofClass("log").filter(({ query }) => query.includes("\n")).length >= 50);
  assert.ok(ofClass("foreign").length >= 40);
});

test("a pasted log has at most 40 lines", () => {
  for (const { query } of queries) assert.ok(query.split("\n").length <= 40, query.slice(0, 100));
});

test("every right answer is a page of the site, and its anchor stands on it", () => {
  const anchors = siteAnchors(loadContent(join(import.meta.dirname, "../../content")).catalog);
  const missing = queries
    .flatMap(({ expect }) => expect ?? [])
    .filter((url) => {
      const [page = "", anchor] = url.split("#");
      const names = anchors.get(page);
      return names === undefined || (anchor !== undefined && !names.has(anchor));
    });
  assert.deepEqual(missing, []);
});
