import assert from "node:assert/strict";
import { test } from "node:test";
import { checkContent } from "../../src/check/check-content.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { loadContent } from "../../src/model/load-content.ts";
import { temporaryFolder } from "../cli/temporary-folder.ts";
import { type ContentFiles, deepNesting, longTable, longText, manyDocuments } from "./large-content.ts";

/** Far above what each takes, far below what anything that grows with the square of the size would take. */
const LIMIT = { timeout: 20_000 };

async function faultsOf(context: Parameters<typeof temporaryFolder>[0], files: ContentFiles): Promise<readonly Diagnostic[]> {
  const found = await checkContent(loadContent(temporaryFolder(context, files)));
  return found.filter(({ severity }) => severity === "error");
}

for (const format of ["md", "mdx"] as const) {
  test(`a hundred .${format} documents have no fault`, LIMIT, async (context) => {
    assert.deepEqual(await faultsOf(context, manyDocuments(100, format)), []);
  });
}

test("a text of 5 MB and a table of 10,000 rows are checked to their end and have no error", LIMIT, async (context) => {
  assert.deepEqual(await faultsOf(context, longText(5_000_000)), []);
  assert.deepEqual(await faultsOf(context, longTable(10_000)), []);
});

test("what is nested 3,000 deep is a fault at its place, not the end of the check", LIMIT, async (context) => {
  const faults = await faultsOf(context, deepNesting(3000));
  const deep = faults.filter(({ message }) => message === "The text is nested more than 100 deep");
  assert.deepEqual(
    deep.map(({ code, file }) => `${code} ${file}`),
    ["emphasis", "list", "quotation"].map((way) => `syntax shop/guides/nested-${way}.md`),
  );
  assert.equal(
    deep.every(({ span }) => span?.line === 8),
    true,
  );
});
