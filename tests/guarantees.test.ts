import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { codes } from "../src/check/codes.ts";

const root = join(import.meta.dirname, "..");
const page = readFileSync(join(root, "docs/guarantees.md"), "utf8");
const rows = page.split("\n").filter((line) => /^\| (?!---|.*\| proved by \|)/.test(line));

test("every row of the guarantees names a rule or a test, and each of them is there", () => {
  assert.ok(rows.length >= 40, `${rows.length} rows`);
  const known = new Set(codes.map(({ code }) => code));
  for (const row of rows) {
    const proof = row.split(" | ").at(-1) ?? "";
    const names = [...proof.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
    assert.notEqual(names.length, 0, row);
    for (const name of names) assert.ok(name.includes("/") ? existsSync(join(root, name)) : known.has(name), `${name} in: ${row}`);
  }
});

test("every rule stands in a row", () => {
  const missing = codes.map(({ code }) => code).filter((code) => !rows.some((row) => row.split(" | ").at(-1)?.includes(`\`${code}\``)));
  assert.deepEqual(missing, []);
});
