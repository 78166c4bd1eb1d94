import assert from "node:assert/strict";
import { test } from "node:test";
import type { FindPage } from "../../src/find/find-index.ts";
import { pagePhrases, sectionAnchor, sectionCount, sectionPhrases, sectionTitle } from "../../src/find/page-sections.ts";

const bare: FindPage = { p: 0, k: 0, id: "api", url: "/shop/runbooks/api/", title: "The API is down" };
const page: FindPage = {
  ...bare,
  names: ["API_URL"],
  says: ["nothing loads"],
  signatures: ["connect <*> refused"],
  sections: ["Look at the queue", ["restart-1", "Restart"]],
};

test("a page is its own first section, and each heading one more", () => {
  assert.equal(sectionCount(bare), 1);
  assert.equal(sectionCount(page), 3);
  assert.deepEqual(
    [0, 1, 2].map((at) => sectionTitle(page, at)),
    ["The API is down", "Look at the queue", "Restart"],
  );
});

test("an anchor follows from its title unless it is spelt out; the page itself stands at its address", () => {
  assert.deepEqual(
    [0, 1, 2].map((at) => sectionAnchor(page, at)),
    [null, "look-at-the-queue", "restart-1"],
  );
  assert.equal(sectionAnchor({ ...bare, url: "/shop/env/#API_URL" }, 0), "API_URL");
});

test("a tab is a section, and its label no phrase", () => {
  const withTab = { ...page, sections: [...(page.sections ?? []), "By hand"], tabs: 1 };
  assert.equal(sectionCount(withTab), 4);
  assert.equal(sectionTitle(withTab, 3), "By hand");
  assert.equal(sectionAnchor(withTab, 3), "by-hand");
  assert.deepEqual(
    [0, 1, 2, 3].map((at) => sectionPhrases(withTab, at).length > 0),
    [true, true, true, false],
  );
});

test("the page is found by its title, names, sayings and signatures, a section by its heading", () => {
  assert.deepEqual(
    sectionPhrases(page, 0).map(({ kind, text }) => [kind, text]),
    [
      ["title", "The API is down"],
      ["name", "API_URL"],
      ["saying", "nothing loads"],
      ["signature", "connect <*> refused"],
    ],
  );
  assert.deepEqual(
    pagePhrases(page).map((phrases) => phrases.map(({ kind }) => kind)),
    [["title", "name", "saying", "signature"], ["heading"], ["heading"]],
  );
});

test("the words of a phrase come with every term that finds them", () => {
  const [, name] = sectionPhrases(page, 0);
  assert.deepEqual(name?.words, [["api_url", "api", "url"]]);
});

test("a section that is not there has no words", () => {
  assert.deepEqual(sectionPhrases(bare, 1), []);
  assert.equal(sectionTitle(bare, 7), "");
});
