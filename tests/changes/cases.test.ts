import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { contentChanges } from "../../src/changes/content-changes.ts";
import { printChanges } from "../../src/changes/print-changes.ts";
import { loadContent } from "../../src/model/load-content.ts";
import { checkCase } from "../check/check-case.ts";

/**
 * Each folder of `cases/` changes the base project of the check (see `check-case.ts`); `report.txt` is what the change
 * means. `UPDATE_REPORTS=1` writes the reports anew; read the difference before you keep it.
 */
const cases = join(import.meta.dirname, "cases");
const base = await checkCase();

for (const name of readdirSync(cases).sort()) {
  test(name.replaceAll("-", " "), async () => {
    const { content } = await checkCase(join(cases, name));
    const printed = printChanges(contentChanges(base.content, content), "the base", { colour: false });
    const report = join(cases, name, "report.txt");
    if (process.env["UPDATE_REPORTS"]) writeFileSync(report, printed);
    assert.equal(printed, readFileSync(report, "utf8"));
  });
}

test("a change and its way back name the same things", async () => {
  for (const name of readdirSync(cases)) {
    const { content } = await checkCase(join(cases, name));
    const there = contentChanges(base.content, content);
    const back = contentChanges(content, base.content);
    const values = (side: "before" | "after", list: typeof there) =>
      list
        .filter(({ message }) => message.startsWith("`"))
        .map((change) => change[side])
        .sort();
    assert.deepEqual(values("before", there), values("after", back), name);
  }
});

test("the five systems are what they are", () => {
  const directory = join(import.meta.dirname, "../../content");
  assert.deepEqual(contentChanges(loadContent(directory), loadContent(directory)), []);
});
