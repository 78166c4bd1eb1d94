import assert from "node:assert/strict";
import { test } from "node:test";
import { openIndex } from "../../src/find/open-index.ts";
import { readWords } from "../../src/find/word-list.ts";
import { contentIndex } from "./content-index.ts";

const { terms, projects } = openIndex(contentIndex);

test("a term knows its pages, its rarity and the share of each project", () => {
  const alembic = terms.get("alembic");
  const railway = terms.get("railway");
  assert.ok(alembic !== undefined && railway !== undefined);
  assert.ok(alembic.count < railway.count && alembic.rarity > railway.rarity);
  assert.equal(projects.find((_, number) => (alembic.shares[number] ?? 0) > 0.9)?.id, "ayni");
  assert.ok(Math.abs(railway.shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-9);
});

test("a word that stands nowhere is the rarest", () => {
  assert.equal(terms.get("zzzz"), undefined);
  assert.equal(terms.has("zzzz"), false);
  assert.ok(readWords(contentIndex.words).every((word) => (terms.get(word)?.rarity ?? Infinity) < terms.mostRare));
});

test("repairs are made to words of letters only", () => {
  assert.ok(terms.vocabulary().includes("railway"));
  assert.deepEqual(
    terms.vocabulary().filter((word) => !/^\p{L}{3,}$/u.test(word)),
    [],
  );
});
