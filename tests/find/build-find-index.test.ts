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
  assert.ok(brotliCompressSync(bytes).length < 58 * 1024, String(brotliCompressSync(bytes).length));
});

test("where a signature makes the answer certain, the whole ranking agrees", () => {
  for (const runbook of contentCatalog.projects.flatMap((project) => project.runbooks)) {
    for (const sample of runbook.data.samples) {
      const sure = sureAnswer(contentIndex, sample);
      if (sure !== null) assert.equal(resolve(contentIndex, sample).results[0]?.url, sure, sample);
    }
  }
});
