import type { FindIndex } from "../../src/find/find-index.ts";
import { openIndex } from "../../src/find/open-index.ts";
import type { OpenIndex } from "../../src/find/open-index.ts";
import { termWeight, writePostings } from "../../src/find/postings.ts";
import { writeWords } from "../../src/find/word-list.ts";

/** An open index of two systems, `rail` and `port`, with a runbook each, that holds these terms in the runbooks with these numbers. */
export function smallIndex(terms: Readonly<Record<string, readonly number[]>>): OpenIndex {
  const words = Object.keys(terms).sort();
  const postings = words.map((word) => (terms[word] ?? []).map((section) => ({ section, weight: termWeight(null) })));
  const index: FindIndex = {
    version: 3,
    projects: ["rail", "port"].map((id) => ({ id, name: id, marks: [] })),
    pages: [0, 1].map((p) => ({ p, k: 0, id: `page-${p}`, url: `/${p}/`, title: `Page ${p}` })),
    words: writeWords(words),
    holders: postings.map(writePostings).join(" "),
    lengths: [10, 10],
  };
  return openIndex(index);
}
