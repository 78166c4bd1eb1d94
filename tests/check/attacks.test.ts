import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { checkContent } from "../../src/check/check-content.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { loadContent } from "../../src/model/load-content.ts";
import { attackFiles } from "./attack-files.ts";

const files = attackFiles();
const attacks = files.filter(({ code }) => code !== null);
const twins = files.filter(({ code }) => code === null);

let directory = "";
let diagnostics: readonly Diagnostic[] = [];

before(async () => {
  directory = mkdtempSync(join(tmpdir(), "signalbox-attacks-"));
  cpSync(join(import.meta.dirname, "base"), directory, { recursive: true });
  for (const { path, text } of files) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  diagnostics = await checkContent(loadContent(directory));
});
after(() => rmSync(directory, { recursive: true, force: true }));

test("there are enough of both kinds", () => {
  assert.ok(attacks.length >= 40, `${attacks.length} attacks`);
  assert.ok(twins.length >= 20, `${twins.length} benign twins`);
  assert.equal(new Set(files.map(({ path }) => path)).size, files.length, "no file stands in the place of another");
});

for (const { name, code, path } of attacks) {
  test(`refuses ${name} as ${code}`, () => {
    const found = diagnostics.filter(({ file, severity }) => file === path && severity === "error");
    assert.ok(
      found.some((diagnostic) => diagnostic.code === code),
      found.map(({ message }) => message).join("\n") || "nothing is reported",
    );
  });
}

for (const { name, path } of twins) {
  test(`lets ${name} pass`, () => {
    assert.deepEqual(
      diagnostics.filter(({ file }) => file === path).map(({ message }) => message),
      [],
    );
  });
}

test("nothing of them ran", () => {
  assert.ok(!("attacked" in globalThis));
  assert.ok(!("polluted" in {}));
  for (const folder of [process.cwd(), directory]) assert.ok(!existsSync(join(folder, "attacked.txt")), folder);
});
