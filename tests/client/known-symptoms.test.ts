import assert from "node:assert/strict";
import { test } from "node:test";
import type { Answers } from "../../src/client/answer-source.ts";
import { knownSymptoms } from "../../src/client/known-symptoms.ts";
import { contentCatalog, contentIndex } from "../find/content-index.ts";

const ask = (query: string): Answers => knownSymptoms(contentIndex, query);
const runbook = contentCatalog.projects.flatMap(({ runbooks }) => runbooks).find(({ data }) => data.samples.length > 0);
const sample = runbook?.data.samples[0] ?? "";

test("a pasted sample leads to its runbook, with a note only when nothing is known", async () => {
  const { answers, note } = ask(sample);
  assert.equal((await answers[0]?.read())?.url, runbook?.url);
  assert.equal(answers[0]?.kind, "Runbook");
  assert.equal(note, "");
});

test("the line of a paste that gave the answer is shown with those around it and marked; one line alone is not", () => {
  const line = sample.split("\n")[0] ?? "";
  const [first] = ask(`INFO started\n${sample}\nINFO stopped`).answers;
  const marked = first?.lines?.filter(({ parts }) => parts.some((part) => part.marked)) ?? [];
  assert.equal(marked.length, 1);
  assert.ok((first?.lines?.length ?? 0) > 1);
  assert.deepEqual(ask(line).answers[0]?.lines, []);
});

test("for what is foreign the closest pages are fewer, and said to be no known symptom", () => {
  const { answers, note } = ask("how do I bake a redis flavoured apple cake with yellow butter");
  assert.ok(answers.length <= 3);
  if (answers.length > 0) assert.match(note, /^No known symptom/);
});

test("nothing, signs, another script and a binary paste give no answer and no fault", () => {
  for (const query of ["", "   ", "!!! ??? ###", "\u0000\u0001\ufffd\u0007", "`` ` ``", "\ud800", "𝔯𝔢𝔡𝔦𝔰"]) {
    assert.deepEqual(ask(query).answers, [], JSON.stringify(query));
  }
});

test("a paste of a megabyte is answered, wherever in it the error stands at the beginning or the end", async () => {
  const noise = "2026-01-04T03:00:11Z INFO GET /assets/app.css 200\n".repeat(21_000);
  assert.ok(noise.length > 1_000_000);
  for (const [paste, number] of [
    [`${sample}\n${noise}`, 1],
    [`${noise}${sample}`, 21_001],
  ] as const) {
    const [first] = ask(paste).answers;
    assert.equal((await first?.read())?.url, runbook?.url);
    const found = first?.lines?.find(({ parts }) => parts.some(({ marked }) => marked));
    assert.ok((found?.number ?? 0) >= number && (found?.number ?? 0) < number + sample.split("\n").length);
  }
});

test("an excerpt marks what stands in backticks, and the place that matched is a link of its own, under its heading", async () => {
  const documents = contentCatalog.projects.flatMap(({ guides, runbooks }) => [...guides, ...runbooks]);
  const pages = await Promise.all(ask("roll the database back with alembic downgrade").answers.map(({ read }) => read()));
  assert.ok(pages[0]?.excerpt.some((part) => part.marked));
  const places = pages.flatMap(({ url, sections }) => sections.map((section) => ({ ...section, page: url })));
  assert.ok(places.length > 0);
  for (const { page, url, title } of places) {
    const { headings = [], tabs = [] } = documents.find((document) => document.url === page)?.outline ?? {};
    const names = new Map([
      ...headings.map(({ slug, text }) => [slug, text] as const),
      ...tabs.map(({ slug, label }) => [slug, label] as const),
    ]);
    assert.equal(title, names.get(url.slice(page.length + 1)));
  }
});

test("no reader meets the way in which a signature writes a gap", async () => {
  const gapped = contentCatalog.projects
    .flatMap(({ runbooks }) => runbooks.flatMap(({ data }) => data.signatures))
    .filter((text) => text.includes(" <*> "));
  const pages = await Promise.all(gapped.map((text) => ask(text.replaceAll("<*>", "x y")).answers[0]?.read()));
  const excerpts = pages.map((page) => page?.excerpt.map(({ text }) => text).join("") ?? "");
  assert.ok(excerpts.some((excerpt) => excerpt.includes(" … ")));
  assert.deepEqual(
    excerpts.filter((excerpt) => excerpt.includes("<*>")),
    [],
  );
});

test("an answer names its system as people do", () => {
  const named = new Map(contentCatalog.projects.map(({ id, data }) => [id, data.name]));
  assert.equal(ask(sample).answers[0]?.project, named.get(runbook?.url.split("/")[1] ?? ""));
});
