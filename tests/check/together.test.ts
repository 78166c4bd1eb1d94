import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { printText } from "../../src/diagnostics/print-text.ts";
import { checkCase } from "./check-case.ts";

/**
 * Each folder of `together/` holds faults of many codes that stand in one file, or in files that name each other, and the whole
 * report: no fault waits for another to be mended, and none is only the echo of another. Written anew by `UPDATE_REPORTS=1`.
 */
const folder = join(import.meta.dirname, "together");

for (const name of readdirSync(folder)) {
  test(`faults told in one run: ${name.replaceAll("-", " ")}`, async () => {
    const { content, diagnostics } = await checkCase(join(folder, name));
    const report = join(folder, name, "report.txt");
    const printed = printText(diagnostics, content.files, { colour: false });
    if (process.env["UPDATE_REPORTS"]) writeFileSync(report, printed);
    assert.equal(printed, readFileSync(report, "utf8"));
  });
}
