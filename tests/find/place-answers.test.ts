import assert from "node:assert/strict";
import { test } from "node:test";
import type { FindIndex } from "../../src/find/find-index.ts";
import { openIndex } from "../../src/find/open-index.ts";
import { placeAnswers } from "../../src/find/place-answers.ts";
import { writePostings } from "../../src/find/postings.ts";
import { readQuery } from "../../src/find/read-query.ts";
import { resolve } from "../../src/find/resolve.ts";
import { writeWords } from "../../src/find/word-list.ts";
import { contentIndex } from "./content-index.ts";

test("a question about a part of a page leads to that section", () => {
  const [first] = resolve(contentIndex, "railway logs --service ayni-flower -f").results;
  assert.equal(`${first?.url}#${first?.anchor}`, "/ayni/guides/logs/#flower");
});

test("a row of a table stays the place", () => {
  assert.equal(resolve(contentIndex, "FLOWER_BASIC_AUTH").results[0]?.anchor, "FLOWER_BASIC_AUTH");
});

/** One runbook, whose first step holds `kestrel` and whose second holds `pelican` and `heron`. */
const birds: FindIndex = {
  version: 3,
  projects: [{ id: "zoo", name: "Zoo", marks: [] }],
  pages: [{ p: 0, k: 0, id: "birds", url: "/zoo/runbooks/birds/", title: "Birds", sections: ["First", "Second"] }],
  words: writeWords(["heron", "kestrel", "pelican"]),
  holders: [2, 1, 2].map((section) => writePostings([{ section, weight: 1 }])).join(" "),
  lengths: [1, 1, 2],
};

test("of a log the lines right after the one that matched choose the step", () => {
  const lines = Array.from({ length: 30 }, () => "nothing here");
  const log = lines.with(2, "pelican").with(11, "kestrel").with(25, "heron pelican").join("\n");
  const open = openIndex(birds);
  const placed = (line?: number) =>
    placeAnswers(open, readQuery(open, log), [{ page: 0, section: 0, score: 1, why: "", ...(line === undefined ? {} : { line }) }])[0]
      ?.section;
  assert.equal(placed(9), 1);
  assert.equal(placed(5), 1);
  assert.equal(placed(4), 0, "seven lines on is another fault");
  assert.equal(placed(12), 0, "what stands before it is another fault");
  assert.equal(placed(), 2);
});
