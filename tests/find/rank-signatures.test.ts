import assert from "node:assert/strict";
import { test } from "node:test";
import { openIndex } from "../../src/find/open-index.ts";
import { rankPhrases } from "../../src/find/rank-phrases.ts";
import { rankSections } from "../../src/find/rank-sections.ts";
import { rankSignatures } from "../../src/find/rank-signatures.ts";
import { readQuery } from "../../src/find/read-query.ts";
import { contentIndex } from "./content-index.ts";

const open = openIndex(contentIndex);
const urls = (found: Iterable<{ readonly page: number }>): readonly (string | undefined)[] =>
  [...found].map(({ page }) => open.pages[page]?.url);

test("the runbook comes first whose signature stands in the text, with its line", () => {
  const [first] = rankSignatures(open, readQuery(open, "INFO up\n\nError: secretOrPrivateKey must have a value\n1\n2"));
  assert.equal(open.pages[first?.page ?? -1]?.url, "/kars/runbooks/service-crashes-after-deploy/");
  assert.equal(first?.line, 2);
  assert.equal(first?.why, "matches `secretOrPrivateKey must have a value`");
});

test("a named system leaves out the runbooks of others", () => {
  const all = urls(rankSignatures(open, readQuery(open, "sentia Error: secretOrPrivateKey must have a value")));
  assert.deepEqual(
    all.filter((url) => url?.startsWith("/kars/")),
    [],
  );
});

test("the short text that has most of the words comes first", () => {
  assert.ok(
    urls(rankPhrases(open, readQuery(open, "the site is slow")))
      .slice(0, 5)
      .some((url) => url?.includes("slow") || url?.includes("response")),
  );
  assert.deepEqual(rankPhrases(open, readQuery(open, "zzzz")), []);
});

test("the page that holds the words comes first, and says which it holds", () => {
  const ranked = rankSections(open, readQuery(open, "alembic downgrade head"));
  const [first] = [...ranked.values()];
  assert.match(open.pages[first?.page ?? -1]?.url ?? "", /^\/ayni\//);
  assert.match(first?.why ?? "", /`alembic`/);
  assert.equal([...rankSections(open, readQuery(open, "alembic")).values()][0]?.coverage, 1);
});
