import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { buildFindIndex } from "../../src/find/build-find-index.ts";
import { resolve } from "../../src/find/resolve.ts";
import { sureAnswer } from "../../src/find/sure-answer.ts";
import { contentCatalog, contentIndex } from "./content-index.ts";

test("the same content gives the same bytes, few enough to load before an answer", () => {
  const bytes = JSON.stringify(buildFindIndex(contentCatalog));
  assert.equal(bytes, JSON.stringify(contentIndex));
  const perSection = brotliCompressSync(bytes).length / contentIndex.lengths.length;
  assert.ok(perSection < 64, `${perSection} bytes a section`);
});

test("where a signature makes the answer certain, the whole ranking agrees", () => {
  let certain = 0;
  for (const { data } of contentCatalog.projects.flatMap((project) => project.runbooks)) {
    // Lines alone, signatures and what people say are short, so that they may be names too.
    const short = [...data.samples.flatMap((sample) => sample.split("\n")), ...data.signatures, ...data.aliases];
    for (const text of new Set([...data.samples, ...short])) {
      const sure = sureAnswer(contentIndex, text);
      if (sure === null) continue;
      certain++;
      assert.equal(resolve(contentIndex, text).results[0]?.url, sure, text);
    }
  }
  assert.ok(certain > 100, String(certain));
});
