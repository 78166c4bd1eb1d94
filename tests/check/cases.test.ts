import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { codes } from "../../src/check/codes.ts";
import { printText } from "../../src/diagnostics/print-text.ts";
import { checkCase } from "./check-case.ts";

/**
 * Each folder `cases/<code>/<case>/` is a fault and the exact report that a reader gets: `content/` and `removed.txt`
 * change the base project (see `check-case.ts`), `report.txt` is what `signalbox check` prints.
 * `UPDATE_REPORTS=1` writes the reports anew; read the difference before you keep it.
 */
const cases = join(import.meta.dirname, "cases");
const rulePages = join(import.meta.dirname, "../../docs/rules");
const folders = (path: string): readonly string[] => (existsSync(path) ? readdirSync(path).sort() : []);

test("the base project has no fault", async () => {
  const { content, diagnostics } = await checkCase();
  assert.equal(printText(diagnostics, content.files, { colour: false }), "No faults in 8 files\n");
});

for (const code of folders(cases)) {
  for (const name of folders(join(cases, code))) {
    test(`${code}: ${name.replaceAll("-", " ")}`, async () => {
      const folder = join(cases, code, name);
      const { content, diagnostics } = await checkCase(folder);
      const report = join(folder, "report.txt");
      const printed = printText(diagnostics, content.files, { colour: false });
      if (process.env["UPDATE_REPORTS"]) writeFileSync(report, printed);

      assert.equal(printed, readFileSync(report, "utf8"));
      for (const { code: found, message, why, fix } of diagnostics) {
        assert.equal(found, code);
        assert.match(message, /^\S.*[^.]$/s, "a message is one sentence without a full stop");
        assert.match(why, /\.$/, "the reason is a whole sentence");
        assert.notEqual(fix.trim(), "", "every fault says what to write");
      }
    });
  }
}

test("every code has cases and a page, and nothing else has", () => {
  const known = codes.map(({ code }) => code);
  assert.deepEqual(folders(cases), known);
  assert.deepEqual(
    folders(rulePages),
    known.map((code) => `${code}.md`),
  );
  for (const code of known)
    assert.match(
      readFileSync(join(rulePages, `${code}.md`), "utf8"),
      new RegExp(`^# ${code}\n`),
      `docs/rules/${code}.md begins with its code`,
    );
});
