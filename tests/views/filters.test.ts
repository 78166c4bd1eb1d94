import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { makeFilters } from "../../src/views/filters.ts";

const sheet = readFileSync(join(import.meta.dirname, "../../src/styles/filters.css"), "utf8");
const values = (count: number, name: string): string[] => Array.from({ length: count }, (_, index) => `${name}${index}`);

test("an item carries the class of each of its values", () => {
  const filters = makeFilters([
    { name: "System", values: ["ayni", "kars"] },
    { name: "Severity", values: ["critical", "major"] },
  ]);
  assert.deepEqual(filters.groups[1]?.levers, [
    { label: "critical", className: "s3" },
    { label: "major", className: "s4" },
  ]);
  assert.equal(filters.classesOf({ System: ["kars"], Severity: ["critical", "major"] }), "item s2 s3 s4");
});

test("one value narrows nothing, so its dimension is dropped", () => {
  const filters = makeFilters([{ name: "System", values: ["ayni"] }]);
  assert.deepEqual(filters.groups, []);
  assert.equal(filters.classesOf({ System: ["ayni"] }), "item");
});

test("what the stylesheet has no rule for is not offered", () => {
  const filters = makeFilters([
    { name: "System", values: values(500, "system") },
    { name: "Part", values: values(32, "part") },
    { name: "Severity", values: ["critical", "major"] },
  ]);
  assert.deepEqual(
    filters.groups.map(({ name }) => name),
    ["Part"],
  );
  for (const { className } of filters.groups.flatMap(({ levers }) => levers)) {
    assert.ok(sheet.includes(`:root:has(.${className}:checked) .item:not(.${className})`), className);
  }
});
