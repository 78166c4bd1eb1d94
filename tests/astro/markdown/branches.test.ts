import assert from "node:assert/strict";
import { test } from "node:test";
import { branches } from "../../../src/astro/markdown/branches.ts";
import type { Outcome, Step } from "../../../src/model/outline.ts";

const span = { line: 1, column: 1, endLine: 1, endColumn: 1 };
const step = (id: string, number: number | null): Step => ({
  id,
  title: id,
  number,
  heading: { depth: 3, text: id, slug: id, span },
  fences: [],
  outcomes: [],
});
const outcome = (sign: string, advice: string, target: string, label: string): Outcome => ({ sign, advice, target, label, span });
const steps = [step("go-back", 2), step("which", null)];

test("a way is named by the number of its step, else by the words of its link", () => {
  const html = branches(
    [outcome("a", "", "#go-back", "Go back"), outcome("b", "", "#which", "Which?"), outcome("c", "", "/x/", "Other page")],
    steps,
  );
  assert.deepEqual(
    [...html.matchAll(/<b>(.*?)<\/b>/g)].map(([, words]) => words),
    ["Step 2", "Which?", "Other page"],
  );
});

test("a way is one link, whatever its words link to", () => {
  const html = branches([outcome("`x` <y>", "see [the table](/a/env/)", "#go-back", "Go back")], steps);
  assert.equal(html.match(/<a /g)?.length, 1);
  assert.match(html, /<strong><code>x<\/code> &lt;y&gt;<\/strong><span>See the table<\/span>/);
});

test("on another page the ways lead to the page of the steps", () => {
  const html = branches([outcome("a", "", "#go-back", ""), outcome("b", "", "/other/", "")], steps, "/shop/runbooks/down/");
  assert.match(html, /href="\/shop\/runbooks\/down\/#go-back"/);
  assert.match(html, /href="\/other\/"/);
});
